import type { Matcher } from './matcher.ts';

/**
 * In place of a value: the member must be there, and be what the document says of it.
 *
 * @example humanTask({ claimant: present })
 */
export const present: unique symbol = Symbol('present');

export type Present = typeof present;

/**
 * What a consumer may say of a value: the value itself, a matcher, that it is `present`, or, of an object or a list,
 * the same of its parts.
 */
export type Override<T> =
  Matcher | Present | (T extends readonly (infer E)[] ? readonly Override<E>[] : Overrides<T>);

/** Of some members; what is not named is as the document says. */
export type Overrides<T> = T extends object
  ? { readonly [K in keyof T]?: Override<T[K]> | undefined }
  : T;

/** What is expected of a value: matchers in the shape of it. */
export type Template<T> = T extends readonly (infer E)[]
  ? Matcher | readonly Template<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Matcher | Template<T[K]> }
    : Matcher;
