/** A mark on a resource. A grant on a tag is a grant on everything that carries it. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The tags with those of `added` in place of the same keys, in the order of their keys. */
export function withTags(tags: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const byKey = new Map([...tags, ...added].map(({ key, value }) => [key, { key, value }]));
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The tags without those of the same key and value. */
export function withoutTags(tags: readonly Tag[], removed: readonly Tag[]): readonly Tag[] {
  return tags.filter(
    ({ key, value }) => !removed.some((one) => one.key === key && one.value === value),
  );
}
