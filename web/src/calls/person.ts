/** Whom somebody at the console acts as. An external person has no token: an application calls for them. */
export type Person =
  | { readonly kind: 'user' | 'application'; readonly id: string; readonly group?: never }
  | { readonly kind: 'external'; readonly id: string; readonly group?: string };

/** In every cluster; it administers it, and calls for persons of outside systems. */
export const ADMINISTRATOR = { kind: 'application', id: 'mock' } as const satisfies Person;

export type Caller = { readonly user: string } | { readonly applicationId: string };

/** Whose token the person's calls carry. */
export function callerOf({ kind, id }: Person): Caller {
  if (kind === 'external') return callerOf(ADMINISTRATOR);
  return kind === 'user' ? { user: id } : { applicationId: id };
}

/** As the API names a caller. */
export function callerId(caller: Caller): string {
  return 'user' in caller ? caller.user : `app:${caller.applicationId}`;
}

/** As it stands in the URL of a page. */
export function personText(person: Person): string {
  if (person.kind === 'user') return person.id;
  if (person.kind === 'application') return `app:${person.id}`;
  const group = person.group === undefined ? '' : `/${encodeURIComponent(person.group)}`;
  return `external:${encodeURIComponent(person.id)}${group}`;
}

export function personOf(text: string): Person {
  if (text.startsWith('app:')) return { kind: 'application', id: text.slice('app:'.length) };
  if (!text.startsWith('external:')) return { kind: 'user', id: text };
  const [id = '', group] = text.slice('external:'.length).split('/').map(decoded);
  return { kind: 'external', id, ...(group !== undefined && { group }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
