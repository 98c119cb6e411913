/** A path as it was compiled. */
import type { Pattern } from './pattern.ts';

/** Finds what the first name of a path names: `workflow` or a task reference. */
export type Lookup = (root: string) => unknown;

export type Token =
  /** `.a`, `['a']`; with several names, one object of them at the end of a path, and each of them before it. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** `[0]`, `[0,2]`; from the end where it is negative. */
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  | { readonly kind: 'slice'; readonly from?: number | undefined; readonly to?: number | undefined }
  | { readonly kind: 'every' }
  /** `..`: the token after it, at every depth. */
  | { readonly kind: 'scan' }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Parameter[] };

export type Parameter =
  | { readonly path: JsonPath; readonly value?: undefined }
  | { readonly value: unknown; readonly path?: undefined };

export interface JsonPath {
  /** `@` is the element that a filter looks at, `$` the document. */
  readonly root: '$' | '@';
  readonly tokens: readonly Token[];
  /** It leads to one value at most: what it leads to is that value, and no list of all that were found. */
  readonly isDefinite: boolean;
}

export type Filter =
  | { readonly kind: 'or' | 'and'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'exists'; readonly path: JsonPath; readonly wanted: boolean }
  | {
      readonly kind: 'compare';
      readonly left: Operand;
      readonly by: Comparison;
      readonly right: Operand;
    };

export type Operand =
  { readonly path: JsonPath } | { readonly pattern: Pattern } | { readonly value: unknown };

export const comparisons = [
  '>=',
  '<=',
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '>',
  '=~',
  'NIN',
  'IN',
  'CONTAINS',
  'ALL',
  'SIZE',
  'EMPTY',
  'SUBSETOF',
  'ANYOF',
  'NONEOF',
] as const;
export type Comparison = (typeof comparisons)[number];

/** Whether the token leads to one value at most; several names are one object where nothing follows them. */
export function isDefiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  switch (token?.kind) {
    case 'names':
      return token.names.length === 1 || at === tokens.length - 1;
    case 'indexes':
      return token.indexes.length === 1;
    case 'call':
      return true;
    default:
      return token === undefined;
  }
}
