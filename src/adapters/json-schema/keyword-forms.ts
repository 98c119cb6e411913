import type { Dialect } from './dialect.ts';

/** What stands behind a keyword. The first five hold schemas. */
export type KeywordForm =
  | 'schema'
  | 'schemas'
  | 'schema or schemas'
  | 'map of schemas'
  | 'map of schemas or names'
  | 'map of names'
  | 'map of patterns to schemas'
  | 'boolean or schema'
  | 'names'
  | 'types'
  | 'list'
  | 'anything'
  | 'count'
  | 'number'
  | 'positive number'
  | 'boolean'
  | 'pattern'
  | 'text';

type Row = readonly [keyword: string, form: KeywordForm, from?: Dialect, to?: Dialect];

/**
 * Every keyword that judges, in the order in which findings are listed; `from` and `to` are the first and last dialect
 * that has it in that form (2019-09 and later still take `dependencies`).
 */
const ROWS: readonly Row[] = [
  ['type', 'types'],
  ['$ref', 'text'],
  ['$recursiveRef', 'text', 2019, 2019],
  ['$dynamicRef', 'text', 2020],
  ['maximum', 'number'],
  ['minimum', 'number'],
  ['exclusiveMaximum', 'boolean', 4, 4],
  ['exclusiveMinimum', 'boolean', 4, 4],
  ['exclusiveMaximum', 'number', 6],
  ['exclusiveMinimum', 'number', 6],
  ['multipleOf', 'positive number'],
  ['maxLength', 'count'],
  ['minLength', 'count'],
  ['pattern', 'pattern'],
  ['format', 'text'],
  ['const', 'anything', 6],
  ['enum', 'list'],
  ['not', 'schema'],
  ['anyOf', 'schemas'],
  ['oneOf', 'schemas'],
  ['allOf', 'schemas'],
  ['if', 'schema', 7],
  ['then', 'schema', 7],
  ['else', 'schema', 7],
  ['maxItems', 'count'],
  ['minItems', 'count'],
  ['uniqueItems', 'boolean'],
  ['items', 'schema or schemas', 4, 2019],
  ['prefixItems', 'schemas', 2020],
  ['items', 'schema', 2020],
  ['additionalItems', 'boolean or schema', 4, 2019],
  ['contains', 'schema', 6],
  ['minContains', 'count', 2019],
  ['maxContains', 'count', 2019],
  ['maxProperties', 'count'],
  ['minProperties', 'count'],
  ['required', 'names'],
  ['dependencies', 'map of schemas or names'],
  ['dependentRequired', 'map of names', 2019],
  ['dependentSchemas', 'map of schemas', 2019],
  ['propertyNames', 'schema', 6],
  ['additionalProperties', 'boolean or schema'],
  ['properties', 'map of schemas'],
  ['patternProperties', 'map of patterns to schemas'],
  ['unevaluatedItems', 'schema', 2019],
  ['unevaluatedProperties', 'schema', 2019],
  ['definitions', 'map of schemas'],
  ['$defs', 'map of schemas', 2019],
];

const byDialect = new Map<Dialect, ReadonlyMap<string, KeywordForm>>();

/** The keywords of the dialect in their order, each with its form. */
export function keywordsOf(dialect: Dialect): ReadonlyMap<string, KeywordForm> {
  const known = byDialect.get(dialect);
  if (known) return known;
  const rows = ROWS.filter(([, , from = 4, to = 2020]) => from <= dialect && dialect <= to);
  const keywords = new Map(rows.map(([keyword, form]) => [keyword, form]));
  byDialect.set(dialect, keywords);
  return keywords;
}
