export const NAME_ONE = 'Name one of "user" (its id) and "applicationId"';

/** The id of a caller, of whom one of the two is named; undefined: none is, or both. */
export function callerId(named: {
  readonly user?: string | undefined;
  readonly applicationId?: string | undefined;
}): string | undefined {
  const { user, applicationId } = named;
  if ((user === undefined) === (applicationId === undefined)) return undefined;
  return user ?? `app:${applicationId ?? ''}`;
}

export function nobodyHas(id: string): string {
  return `No user or application has the id ${id}`;
}
