/**
 * The names under which a server answers. A page of elsewhere can give its own name to the address of this machine (DNS
 * rebinding); what it sends then carries that name.
 */

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '::1'];

/** Whether the `Host` of a request, whatever its port, names this machine or is one of `names`. */
export function isOwnHost(host: string | undefined, names: readonly string[]): boolean {
  const [, named] = /^(\[[^\]]+\]|[^:]*)(?::\d+)?$/.exec(host ?? '') ?? [];
  if (named === undefined) return false;
  const name = named.replace(/^\[|\]$/g, '').toLowerCase();
  return LOOPBACK_NAMES.includes(name) || names.some((one) => one.toLowerCase() === name);
}

export function isLoopbackName(host: string): boolean {
  return LOOPBACK_NAMES.includes(host.toLowerCase()) || host.startsWith('127.');
}
