/** A parsed JSON object whose members are not known in advance. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One object wherever nothing is known yet: many records hold several of them. */
export const EMPTY: Readonly<Record<string, never>> = Object.freeze({});

const nothing = null as object | null;

/**
 * The members of both, those of `more` winning: for what is made with each call and gains members. Written as
 * `{ ...object, more: 1 }` each copy would have a hidden class of its own (docs/decisions/0031).
 */
export function withMembers<A extends object, B extends object>(object: A, more: B): A & B {
  return { ...nothing, ...object, ...more };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member `key` of `value`; inherited members (`constructor` …) do not exist for callers. */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as JsonObject)[key];
}

export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : EMPTY;
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The list, or a list of the only one. */
export function asList<T extends object>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
