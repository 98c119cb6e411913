import type { Change, Kind, Store } from '../domain/ports.ts';

/** How many records of each kind had to make room for newer ones. */
export type Forgotten = Readonly<Partial<Record<Kind, number>>>;

const counts = new WeakMap<Store, Forgotten>();

/** Those of the store, since it was made. */
export function forgottenIn(store: Store): Forgotten {
  return counts.get(store) ?? {};
}

/** Counts those that these changes have forgotten, once they are committed; the log is told of the first of a kind. */
export function countForgotten(
  store: Store,
  changes: readonly Change[],
  notice?: (message: string) => void,
): void {
  for (const { kind, isForgotten } of changes) {
    if (isForgotten !== true) continue;
    const known = forgottenIn(store);
    if (known[kind] === undefined) notice?.(told(kind));
    counts.set(store, { ...known, [kind]: (known[kind] ?? 0) + 1 });
  }
}

function told(kind: Kind): string {
  const what = kind === 'pollData' ? 'polls' : 'human tasks of removed executions';
  return (
    `more ${what} than are remembered: the oldest are forgotten from now on, ` +
    'and counted as conductor_mock_forgotten_total (docs/limits.md)'
  );
}
