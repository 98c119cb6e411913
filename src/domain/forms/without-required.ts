import { asArray, isJsonObject, type JsonObject } from '../json.ts';

const derived = new WeakMap<JsonObject, JsonObject>();

/**
 * The draft-07 schema with `required` switched off at every level: what is given must still fit, nothing must
 * be given. Alternatives that differ only in what they require overlap then, so `oneOf` asks for any of them,
 * and a `not` that speaks of required members is left out. Conditions (`if`) stay as they are.
 */
export function withoutRequired(schema: JsonObject): JsonObject {
  const known = derived.get(schema);
  if (known) return known;
  const relaxed: JsonObject = Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => relaxKeyword(keyword, value)),
  );
  const { oneOf } = schema;
  const result =
    Array.isArray(oneOf) && mentionsRequired(oneOf)
      ? { ...relaxed, allOf: [...asArray(relaxed['allOf']), { anyOf: oneOf.map(relax) }] }
      : relaxed;
  derived.set(schema, result);
  return result;
}

const ONE_SCHEMA = ['additionalItems', 'additionalProperties', 'contains', 'else', 'items', 'then'];
const SCHEMA_LIST = ['allOf', 'anyOf', 'items'];
const SCHEMA_MAP = ['$defs', 'definitions', 'patternProperties', 'properties'];

function relaxKeyword(keyword: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (keyword === 'required' || keyword === 'minProperties') return [];
  if (keyword === 'not') return mentionsRequired(value) ? [] : [[keyword, value]];
  if (keyword === 'oneOf' && Array.isArray(value))
    return mentionsRequired(value) ? [] : [[keyword, value.map(relax)]];
  if (keyword === 'dependencies' && isJsonObject(value))
    return [[keyword, relaxDependencies(value)]];
  if (SCHEMA_MAP.includes(keyword) && isJsonObject(value)) return [[keyword, relaxMembers(value)]];
  if (SCHEMA_LIST.includes(keyword) && Array.isArray(value)) return [[keyword, value.map(relax)]];
  if (ONE_SCHEMA.includes(keyword)) return [[keyword, relax(value)]];
  return [[keyword, value]];
}

function relax(value: unknown): unknown {
  return isJsonObject(value) ? withoutRequired(value) : value;
}

function relaxMembers(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, relax(schema)]));
}

/** A dependency is a schema, or a list of members that are then required. */
function relaxDependencies(map: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, Array.isArray(value) ? true : relax(value)]),
  );
}

function mentionsRequired(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(mentionsRequired);
  if (!isJsonObject(value)) return false;
  return Array.isArray(value['required']) || Object.values(value).some(mentionsRequired);
}
