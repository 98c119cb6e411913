import { OptionError } from './option-error.ts';
import { timeLimitsOf } from './time-limits.ts';

/** Where the state of a cluster is kept. */
export type StoreOption =
  | { readonly kind: 'memory' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

const FILE = 'file:';
const POSTGRES = /^postgres(ql)?:/;

/** `memory`, `file:` and a path, or the URL of a database. Throws an OptionError for any other. */
export function readStore(given = 'memory'): StoreOption {
  if (given === 'memory') return { kind: 'memory' };
  if (given.startsWith(FILE) && given.length > FILE.length)
    return { kind: 'file', path: given.slice(FILE.length) };
  const scheme = POSTGRES.exec(given)?.[0];
  if (scheme === undefined)
    throw new OptionError(
      (named) =>
        `${named('store')} must be memory, file:PATH or postgres://HOST/DATABASE, got "${given}"`,
    );
  // Nothing of what was given is shown: there may be a password in it.
  if (!isDatabase(given))
    throw new OptionError(
      (named) =>
        `${named('store')} ${scheme}… must name a database, as postgres://USER:PASSWORD@HOST:5432/DATABASE`,
    );
  timeLimitsOf(given);
  return { kind: 'postgres', url: given };
}

function isDatabase(given: string): boolean {
  return /^\w+:\/\/[^/]*\/./.test(given) && URL.canParse(given);
}

/** Whether several servers may have the store: one leads, and the others stand by. */
export function isSharedStore(store: string): boolean {
  return POSTGRES.test(store);
}
