import { isJsonObject, type JsonObject } from '../json.ts';

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
  const gone = new Set(removed.map(nameOfTag));
  return tags.filter((tag) => !gone.has(nameOfTag(tag)));
}

/** The same for tags of the same key and value. */
export function nameOfTag({ key, value }: Tag): string {
  return JSON.stringify([key, value]);
}

export function hasTag(tags: readonly Tag[], { key, value }: Tag): boolean {
  return tags.some((one) => one.key === key && one.value === value);
}

/** What a definition to save may say about its tags. */
interface TagsToSave extends JsonObject {
  /** A list of tags, or a map of values by key. */
  readonly tags?: unknown;
  /** False: the tags are added to those that are there. */
  readonly overwriteTags?: unknown;
}

/** The tags of a resource once it is saved so; a body that says nothing about them leaves them as they are. */
export function tagsOnceSaved(
  existing: readonly Tag[],
  { tags, overwriteTags }: TagsToSave,
): readonly Tag[] {
  const given = tagsIn(tags);
  if (given === undefined) return existing;
  return withTags(overwriteTags === false ? existing : [], given);
}

function tagsIn(given: unknown): readonly Tag[] | undefined {
  if (Array.isArray(given)) return given as readonly Tag[];
  if (!isJsonObject(given)) return undefined;
  return Object.entries(given).map(([key, value]) => ({ key, value: String(value) }));
}

/** A tag that is asked for: whatever is left out may be anything. */
export interface TagFilter {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

/** Whether one of the tags is as asked for; a filter that asks for nothing is met by none as well. */
export function meetsTagFilter(tags: readonly Tag[], { key, value }: TagFilter): boolean {
  if (!key && !value) return true;
  return tags.some((tag) => (!key || tag.key === key) && (!value || tag.value === value));
}
