import { OptionError } from './option-error.ts';

/** Where the state of a cluster is kept. */
export type StoreOption =
  { readonly kind: 'memory' } | { readonly kind: 'file'; readonly path: string };

const FILE = 'file:';

/** `memory`, or `file:` and a path. Throws an OptionError for any other. */
export function readStore(given = 'memory'): StoreOption {
  if (given === 'memory') return { kind: 'memory' };
  if (given.startsWith(FILE) && given.length > FILE.length)
    return { kind: 'file', path: given.slice(FILE.length) };
  if (/^postgres(ql)?:/.test(given))
    throw new OptionError((named) => `${named('store')} postgres://… is not built: take file:PATH`);
  throw new OptionError((named) => `${named('store')} must be memory or file:PATH, got "${given}"`);
}
