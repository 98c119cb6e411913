/** The versions of JSON Schema that forms are judged by, oldest first. */
export type Dialect = 4 | 6 | 7 | 2019 | 2020;

const BY_URI: Readonly<Record<string, Dialect>> = {
  'json-schema.org/draft-04/schema': 4,
  'json-schema.org/draft-06/schema': 6,
  'json-schema.org/draft-07/schema': 7,
  'json-schema.org/draft/2019-09/schema': 2019,
  'json-schema.org/draft/2020-12/schema': 2020,
};

/** That which `$schema` names; none, or one that nobody here knows, is judged as `otherwise`. */
export function dialectOf($schema: unknown, otherwise: Dialect = 7): Dialect {
  if (typeof $schema !== 'string') return otherwise;
  const uri = $schema
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/#$/, '');
  return Object.hasOwn(BY_URI, uri) ? (BY_URI[uri] ?? otherwise) : otherwise;
}

/** The keyword that identifies a schema. */
export function idKeyword(dialect: Dialect): '$id' | 'id' {
  return dialect === 4 ? 'id' : '$id';
}

/** Up to draft-07 a reference stands alone: what is beside it says nothing. */
export function referenceStandsAlone(dialect: Dialect): boolean {
  return dialect <= 7;
}
