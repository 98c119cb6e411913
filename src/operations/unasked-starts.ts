import { standardBounds, type Bounds, type UnaskedStarts } from '../domain/bounds.ts';
import type { Change, Store } from '../domain/ports.ts';
import { MINUTE_MS } from '../domain/units.ts';

/** A minute of the cluster's time, and how many executions have begun in it without a caller. */
export interface StartsInMinute {
  readonly number: number;
  readonly begun: number;
  /** Whether the log was told that no more may. */
  readonly isTold: boolean;
}

/** The minute of each store in which an execution last began without a caller. */
const minutes = new WeakMap<Store, StartsInMinute>();
const cuts = new WeakMap<Store, number>();

/** They count those that they cut, once what was decided is committed. */
export interface CountedStarts extends UnaskedStarts {
  countCut(): void;
}

/** How many more may begin at that time without a caller; the log is told once a minute that no more may. */
export function unaskedStarts(
  store: Store,
  now: number,
  { startsPerMinute }: Bounds = standardBounds,
  notice?: (message: string) => void,
): CountedStarts {
  const minute = minuteAt(store, now);
  let cutNow = 0;
  return {
    countCut: () => {
      cuts.set(store, startsCut(store) + cutNow);
    },
    most: startsPerMinute,
    left: startsPerMinute - minute.begun,
    cut: () => {
      cutNow += 1;
      if (minuteAt(store, now).isTold) return;
      minutes.set(store, { ...minuteAt(store, now), isTold: true });
      notice?.(
        `${String(startsPerMinute)} executions have begun without a caller in one minute of the cluster's time: ` +
          'until it is over no more are started (--max-starts-per-minute)',
      );
    },
  };
}

/** Counts the executions that have begun with these changes, once they are committed. */
export function countStarts(store: Store, now: number, changes: readonly Change[]): void {
  const begun = changes.filter(({ kind, expected }) => kind === 'execution' && expected === 0);
  if (begun.length === 0) return;
  const minute = minuteAt(store, now);
  minutes.set(store, { ...minute, begun: minute.begun + begun.length });
}

/** How many executions were not begun, since the store was made. */
export function startsCut(store: Store): number {
  return cuts.get(store) ?? 0;
}

/** What is counted by now; undefined: nothing. */
export function startsIn(store: Store): StartsInMinute | undefined {
  return minutes.get(store);
}

/** The store is as it was when so many were counted. */
export function setStarts(store: Store, starts: StartsInMinute | undefined): void {
  if (starts === undefined) minutes.delete(store);
  else minutes.set(store, starts);
}

function minuteAt(store: Store, now: number): StartsInMinute {
  const number = Math.floor(now / MINUTE_MS);
  const last = minutes.get(store);
  return last?.number === number ? last : { number, begun: 0, isTold: false };
}
