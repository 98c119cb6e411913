import type { Path } from '../../domain/path.ts';

/** Where a value stands in the value that is judged: the member name or index, and where that which holds it stands. */
export interface Place {
  readonly within: Place | undefined;
  readonly key: string | number;
}

/** The value itself. */
export const TOP: Place = { within: undefined, key: '' };

export function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.within !== undefined; at = at.within) path.push(at.key);
  return path.reverse();
}
