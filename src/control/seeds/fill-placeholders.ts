import { asArray, isJsonObject, memberOf, type JsonObject } from '../../domain/json.ts';

/**
 * A template bundle with the values of its `placeholders`, a list of `{key, value}`, where its texts have
 * `${{macro:KEY}}`: observed in the vendor's templates. One that has no value stays.
 */
export function filledIn(bundle: JsonObject): JsonObject {
  const values = new Map(
    asArray(bundle['placeholders']).map((one) => [memberOf(one, 'key'), memberOf(one, 'value')]),
  );
  return filledObject(bundle, values);
}

type Values = ReadonlyMap<unknown, unknown>;

function filledObject(value: JsonObject, values: Values): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filled(inner, values)]),
  );
}

function filled(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return filledText(value, values);
  if (Array.isArray(value)) return value.map((one) => filled(one, values));
  return isJsonObject(value) ? filledObject(value, values) : value;
}

function filledText(text: string, values: Values): string {
  return text.replaceAll(/\$\{\{macro:(\w+)\}\}/g, (whole, key: string) => {
    const value = values.get(key);
    return typeof value === 'string' ? value : whole;
  });
}
