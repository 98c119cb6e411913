import { createRequire } from 'node:module';

/**
 * Whether this Node.js is one that package.json asks for; says so where it is not. An older one has to be able to load
 * this module, and whatever it imports.
 */
export function isNodeNewEnough(): boolean {
  const manifest = createRequire(import.meta.url)('conductor-mock/package.json') as {
    readonly engines: { readonly node: string };
  };
  const { node } = process.versions;
  const oldest = manifest.engines.node.replace('>=', '');
  if (compareVersions(node, oldest) >= 0) return true;
  process.stderr.write(
    `conductor-mock: Node.js ${node} is too old: ${oldest} or newer is needed.\n`,
  );
  process.exitCode = 1;
  return false;
}

/** By the major number, then by the minor one. */
function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
