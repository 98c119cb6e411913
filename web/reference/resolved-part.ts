/** A part of a document with what it refers to in its place: one operation is read at a time, and not all of them. */

type Json = Readonly<Record<string, unknown>>;

const SHARED = '#/components/';

/** The part at the path. A reference to what it stands in stays one. */
export function resolvedPart(document: Json, path: readonly (string | number)[]): unknown {
  return resolved(memberAt(document, path), document, []);
}

function resolved(value: unknown, document: Json, within: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, document, within));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref: reference, ...members } = value as Json;
  if (typeof reference !== 'string' || !reference.startsWith(SHARED))
    return membersOf(value as Json, document, within);
  if (within.includes(reference)) return value;
  const shared = memberAt(document, reference.slice('#/'.length).split('/'));
  const found = resolved(shared, document, [...within, reference]);
  return { ...(found as Json), ...membersOf(members, document, within) };
}

function membersOf(value: Json, document: Json, within: readonly string[]): Json {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolved(member, document, within)]),
  );
}

function memberAt(document: Json, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Json | undefined)?.[name], document);
}
