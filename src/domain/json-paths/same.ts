import { isJsonObject } from '../json.ts';

/** Whether the values are the same JSON; once `step` says that too much was looked at, nothing is. */
export function isSame(one: unknown, other: unknown, step: () => boolean): boolean {
  if (!step()) return false;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((it, at) => isSame(it, other[at], step));
  if (!isJsonObject(one) || !isJsonObject(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key], step))
  );
}
