/** Lists in the order of their versions, in which places are found in few steps however many there are. */

interface Versioned {
  readonly version: number;
}

export function ofVersion<T extends Versioned>(all: readonly T[], version: number): T | undefined {
  const one = all[placeOf(all, version)];
  return one?.version === version ? one : undefined;
}

/** The list with `added` in place of the same version, or as a new one. */
export function withVersion<T extends Versioned>(all: readonly T[], added: T): readonly T[] {
  const place = placeOf(all, added.version);
  return all.toSpliced(place, all[place]?.version === added.version ? 1 : 0, added);
}

/** Where the version stands, or would stand. */
function placeOf(all: readonly Versioned[], version: number): number {
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle]?.version ?? Infinity) < version) from = middle + 1;
    else to = middle;
  }
  return from;
}
