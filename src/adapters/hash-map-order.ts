import { isJsonObject } from '../domain/json.ts';

const FIRST_BUCKETS = 16;
const MOST_FILLED = 0.75;

/**
 * The value with the members of its objects in the order in which a hash map of Java has them: the engine 3.32.1 keeps
 * what a script comes to in one. Names that are whole numbers come first all the same.
 */
export function inHashMapOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inHashMapOrder);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]): Member => [
    name,
    inHashMapOrder(member),
  ]);
  return Object.fromEntries(ordered(members));
}

type Member = readonly [string, unknown];

function ordered(members: readonly Member[]): readonly Member[] {
  let buckets = FIRST_BUCKETS;
  while (members.length > buckets * MOST_FILLED) buckets *= 2;
  const bucketOf = (name: string) => spread(hashOf(name)) & (buckets - 1);
  return [...members].sort(([one], [other]) => bucketOf(one) - bucketOf(other));
}

/** As Java's `String.hashCode`. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}
