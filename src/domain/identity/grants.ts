export type Access = 'READ' | 'CREATE' | 'UPDATE' | 'DELETE' | 'EXECUTE';

export interface Target {
  readonly type: string;
  readonly id: string;
}

/** Who is granted something. Users are known by their id in lower case. */
export interface Subject {
  readonly type: 'USER' | 'GROUP' | 'ROLE';
  readonly id: string;
}

export interface Grant {
  readonly subject: Subject;
  readonly access: readonly Access[];
}

/** All grants on one target. */
export interface Grants {
  readonly target: Target;
  readonly grants: readonly Grant[];
}

export function grantsId(target: Target): string {
  return `${target.type}:${target.id}`;
}

/** The grants with `grant` added; access that the subject already holds stays. */
export function withGrant(target: Target, grants: Grants | undefined, grant: Grant): Grants {
  return withGrants(target, grants, [grant]);
}

/** The same of several, one after another: whoever was granted something last comes last. */
export function withGrants(
  target: Target,
  grants: Grants | undefined,
  added: readonly Grant[],
): Grants {
  const bySubject = new Map((grants?.grants ?? []).map((one) => [nameOf(one.subject), one]));
  for (const { subject, access } of added) {
    const name = nameOf(subject);
    const held = bySubject.get(name)?.access ?? [];
    bySubject.delete(name);
    bySubject.set(name, { subject, access: [...new Set([...held, ...access])] });
  }
  return { target, grants: [...bySubject.values()] };
}

function nameOf({ type, id }: Subject): string {
  return `${type}:${id}`;
}

/** The grants without the access that `grant` names; the subject's other access stays. */
export function withoutGrant(grants: Grants, grant: Grant): Grants {
  return {
    target: grants.target,
    grants: grants.grants
      .map((one) =>
        isSame(one.subject, grant.subject)
          ? { ...one, access: one.access.filter((access) => !grant.access.includes(access)) }
          : one,
      )
      .filter((one) => one.access.length > 0),
  };
}

/** The grants without all that the subject holds. */
export function withoutSubject(grants: Grants, subject: Subject): Grants {
  return {
    target: grants.target,
    grants: grants.grants.filter((one) => !isSame(one.subject, subject)),
  };
}

function isSame(one: Subject, other: Subject): boolean {
  return one.type === other.type && one.id === other.id;
}

/** All grants as if they were on one target. */
export function mergedGrants(target: Target, all: readonly (Grants | undefined)[]): Grants {
  return { target, grants: all.flatMap((one) => one?.grants ?? []) };
}

/** Who holds each access, of those that somebody holds. */
export function subjectsByAccess(
  grants: readonly Grant[],
): Readonly<Record<string, readonly Subject[]>> {
  const found: Record<string, Subject[]> = {};
  for (const { subject, access } of grants) {
    for (const one of access) (found[one] ??= []).push(subject);
  }
  return found;
}

/** What each subject holds, by its type, a colon and its id. */
export function accessBySubject(
  grants: readonly Grant[],
): Readonly<Record<string, readonly Access[]>> {
  return Object.fromEntries(grants.map(({ subject, access }) => [nameOf(subject), access]));
}

/** What the subject holds, target by target. */
export function accessByTarget(
  all: readonly Grants[],
  subject: Subject,
): readonly { readonly target: Target; readonly access: readonly Access[] }[] {
  return all.flatMap(({ target, grants }) =>
    grants.filter((one) => isSame(one.subject, subject)).map(({ access }) => ({ target, access })),
  );
}
