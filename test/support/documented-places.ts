import type { Json } from './openapi-document.ts';

/** Where in a body a member or element stands: names of members, and 0 for the element of a list. */
export type Place = readonly (string | number)[];

/** A place, and the types that the document gives what stands there. */
interface DocumentedPlace {
  readonly place: Place;
  readonly types: readonly string[];
}

/** Under which name a map is looked at. */
const ANY_NAME = 'any';

/** The places of all values that the schema tells the type of, each once. */
export function placesIn(
  schema: Json,
  dereferenced: (schema: Json) => Json,
  place: Place = [],
  around: readonly Json[] = [],
): readonly DocumentedPlace[] {
  const own = dereferenced(schema);
  if (around.includes(own)) return [];
  const inside = [...around, own];
  const at = (part: string | number, value: unknown) =>
    typeof value === 'object' && value !== null
      ? placesIn(value as Json, dereferenced, [...place, part], inside)
      : [];
  const types: readonly string[] = [own['type'] ?? []].flat();
  const found = [
    ...(place.length > 0 && types.length > 0 ? [{ place, types }] : []),
    ...[own['anyOf'], own['oneOf'], own['allOf']].flatMap((shapes: readonly Json[] = []) =>
      shapes.flatMap((shape) => placesIn(shape, dereferenced, place, inside)),
    ),
    ...Object.entries<Json>(own['properties'] ?? {}).flatMap(([name, one]) => at(name, one)),
    ...at(0, own['items']),
    ...at(ANY_NAME, own['additionalProperties']),
  ];
  return [...new Map(found.map((one) => [JSON.stringify(one.place), one])).values()];
}

/** The body with the value at the place; what has to be around it is made. */
export function withValueAt(body: unknown, [part, ...rest]: Place, value: unknown): unknown {
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const list: readonly unknown[] = Array.isArray(body) ? body : [];
    return [withValueAt(list[part], rest, value), ...list.slice(1)];
  }
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const members: Json = isObject ? body : {};
  return { ...members, [part]: withValueAt(members[part], rest, value) };
}
