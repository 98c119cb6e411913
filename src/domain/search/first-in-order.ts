/** Below 0 where the first comes before the second; never 0 for two that are not the same. */
export type Order<T> = (one: T, other: T) => number;

/** The `count` first of the items in that order, without sorting all of them. */
export function firstInOrder<T>(items: readonly T[], count: number, order: Order<T>): readonly T[] {
  if (count === 0) return [];
  if (count * 2 > items.length) return [...items].sort(order).slice(0, count);
  const top: T[] = [];
  for (const item of items) {
    const last = top.at(-1);
    if (last !== undefined && top.length === count && order(item, last) > 0) continue;
    top.splice(placeOf(item, top, order), 0, item);
    if (top.length > count) top.pop();
  }
  return top;
}

/** How many of the sorted items come before this one. */
export function placeOf<T>(item: T, sorted: readonly T[], order: Order<T>): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && order(other, item) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
