import type { Caller } from './caller.ts';
import { normalSubject } from './people.ts';
import type { Access, Grant, Grants } from './grants.ts';

/** Whether one of the grants gives the caller this access: to them, to a group or to a role of theirs. */
export function mayAccess(caller: Caller, grants: Grants | undefined, access: Access): boolean {
  return (grants?.grants ?? []).some(
    (grant) => grant.access.includes(access) && isSubject(caller, grant.subject),
  );
}

function isSubject(caller: Caller, subject: Grant['subject']): boolean {
  if (subject.type === 'USER') return normalSubject(subject.id) === caller.id;
  if (subject.type === 'GROUP') return caller.groups.includes(subject.id);
  return caller.roles.has(subject.id);
}
