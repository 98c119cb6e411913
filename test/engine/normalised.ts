export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?/g;
const EPOCH_MS = { from: Date.UTC(2025), to: Date.UTC(2035) };

/** The platform adds the member to inputs and says so in its pages; the engine does not. */
export const ONLY_OF_THE_PLATFORM = '_createdBy';

/**
 * The value as another run would give it again: ids and times by a word, names without the prefix of the run, members in
 * order, and without those that are null, which one server shows and the other leaves out.
 */
export function normalised(value: unknown, prefix: string): Json {
  switch (typeof value) {
    case 'string':
      return value.replaceAll(prefix, '~').replaceAll(ID, '<id>').replaceAll(TIME, '<time>');
    case 'number':
      return value >= EPOCH_MS.from && value < EPOCH_MS.to ? '<time>' : value;
    case 'boolean':
      return value;
    case 'object':
      if (Array.isArray(value)) return value.map((one: unknown) => normalised(one, prefix));
      return value === null ? null : normalisedMembers(value, prefix);
    default:
      return null;
  }
}

function normalisedMembers(value: object, prefix: string): Json {
  const members = Object.entries(value)
    .filter(([name]) => name !== ONLY_OF_THE_PLATFORM)
    .filter(([, member]) => member !== null && member !== undefined)
    .map(([name, member]): [string, Json] => [
      name.replaceAll(prefix, '~'),
      normalised(member, prefix),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members);
}
