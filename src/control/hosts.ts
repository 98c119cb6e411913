/**
 * The names under which a server answers. A page of elsewhere can give its own name to the address of this machine (DNS
 * rebinding); what it sends then carries that name.
 */

import { memoOfTexts } from '../domain/memo.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '::1'];

/** Whether the `Host` of a request, whatever its port, names this machine or is one of `names`. */
export function isOwnHost(host: string | undefined, names: readonly string[]): boolean {
  const { name } = hostIn(host ?? '');
  if (name === undefined) return false;
  return LOOPBACK_NAMES.includes(name) || names.some((one) => one.toLowerCase() === name);
}

/** The name in a `Host`, in lower case; undefined: it is none. */
const hostIn = memoOfTexts((host): { readonly name: string | undefined } => {
  const [, named] = /^(\[[^\]]+\]|[^:]*)(?::\d+)?$/.exec(host) ?? [];
  return { name: named?.replace(/^\[|\]$/g, '').toLowerCase() };
});

export function isLoopbackName(host: string): boolean {
  return LOOPBACK_NAMES.includes(host.toLowerCase()) || host.startsWith('127.');
}
