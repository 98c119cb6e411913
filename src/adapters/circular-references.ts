import { asArray, isJsonObject, memberOf, type JsonObject } from '../domain/json.ts';

/**
 * Whether judging by the schema would never end: a reference leads back to the schema it stands in without going into
 * a member or element on the way. Follows references inside the schema by JSON pointer.
 */
export function leadsInCircle(root: JsonObject): boolean {
  const open = new Set<JsonObject>();
  const done = new Set<JsonObject>();
  const returns = (schema: JsonObject): boolean => {
    if (open.has(schema)) return true;
    if (done.has(schema)) return false;
    open.add(schema);
    const circular = judgesTheSame(schema, root).filter(isJsonObject).some(returns);
    open.delete(schema);
    done.add(schema);
    return circular;
  };
  return objectsIn(root).some(returns);
}

/** The schemas that judge the same value as the schema itself. */
function judgesTheSame(schema: JsonObject, root: JsonObject): readonly unknown[] {
  const { $ref, not, allOf, anyOf, oneOf, dependencies } = schema;
  return [
    typeof $ref === 'string' ? at($ref, root) : undefined,
    not,
    schema['if'],
    schema['then'],
    schema['else'],
    ...[allOf, anyOf, oneOf].flatMap(asArray),
    ...(isJsonObject(dependencies) ? Object.values(dependencies) : []),
  ];
}

function at(reference: string, root: JsonObject): unknown {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  return decodeURIComponent(reference)
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(memberOf, root);
}

/** The object and all objects in it: any of them may be a schema. */
function objectsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
