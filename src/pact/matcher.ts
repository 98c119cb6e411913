// Pact's matchers as plain data, the same that @pact-foundation/pact makes: its builders take these as well, and this
// package need not import it.

/** A matcher as Pact's builders take it, here or from `Matchers` and `MatchersV3` of `@pact-foundation/pact`. */
export interface Matcher<T = unknown> {
  readonly 'pact:matcher:type': string;
  readonly 'pact:generator:type'?: string;
  /** The example: what Pact's mock server sends. */
  readonly value?: T;
}

export function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && 'pact:matcher:type' in value;
}

/** A value of the example's JSON type. */
export function sameType<T>(value: T): Matcher<T> {
  return { 'pact:matcher:type': 'type', value };
}

/** Exactly this value, also where a matcher around it would compare by type. */
export function equality<T>(value: T): Matcher<T> {
  return { 'pact:matcher:type': 'equality', value };
}

export function isEquality(value: unknown): value is Matcher & { readonly value: unknown } {
  return isMatcher(value) && value['pact:matcher:type'] === 'equality';
}

/** A number without decimals. */
export function integer(value: number): Matcher<number> {
  return { 'pact:matcher:type': 'integer', value };
}

/** Any number. */
export function number(value: number): Matcher<number> {
  return { 'pact:matcher:type': 'number', value };
}

/** A text that the regular expression fits. */
export function regex(pattern: string, value: string): Matcher<string> {
  const matcher: Matcher<string> & { readonly regex: string } = {
    'pact:matcher:type': 'regex',
    regex: pattern,
    value,
  };
  return matcher;
}

/** An object of any names, each value as the template says. */
export function eachValueLike<T>(key: string, template: T): Matcher<Readonly<Record<string, T>>> {
  return { 'pact:matcher:type': 'values', value: { [key]: template } };
}
