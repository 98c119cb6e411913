export type Access = 'READ' | 'CREATE' | 'UPDATE' | 'DELETE' | 'EXECUTE';

export interface Target {
  readonly type: string;
  readonly id: string;
}

export interface Grant {
  readonly subject: { readonly type: 'USER' | 'GROUP' | 'ROLE'; readonly id: string };
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
  const held = grants?.grants.find((one) => isSame(one.subject, grant.subject));
  const access = [...new Set([...(held?.access ?? []), ...grant.access])];
  const others = grants?.grants.filter((one) => one !== held) ?? [];
  return { target, grants: [...others, { subject: grant.subject, access }] };
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

function isSame(one: Grant['subject'], other: Grant['subject']): boolean {
  return one.type === other.type && one.id === other.id;
}

/** A grant as it is asked for: the subject's type may be written in any case. */
export function grantFrom(request: {
  readonly subject: { readonly type: string; readonly id: string };
  readonly access: readonly Access[];
}): Grant {
  const type = request.subject.type.toUpperCase() as Grant['subject']['type'];
  return { subject: { type, id: request.subject.id }, access: request.access };
}

/** All grants as if they were on one target. */
export function mergedGrants(target: Target, all: readonly (Grants | undefined)[]): Grants {
  return { target, grants: all.flatMap((one) => one?.grants ?? []) };
}
