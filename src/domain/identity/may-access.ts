import type { Caller } from './caller.ts';
import type { Access, Grant, Grants } from './grants.ts';

/** Whether one of the grants gives the caller this access: to them, to a group or to a role of theirs. */
export function mayAccess(caller: Caller, grants: Grants | undefined, access: Access): boolean {
  return (grants?.grants ?? []).some(
    (grant) => grant.access.includes(access) && isSubject(caller, grant.subject),
  );
}

function isSubject(caller: Caller, subject: Grant['subject']): boolean {
  if (subject.type === 'USER') return subject.id.toLowerCase() === caller.id.toLowerCase();
  if (subject.type === 'GROUP') return caller.groups.includes(subject.id);
  return caller.roles.has(subject.id);
}
