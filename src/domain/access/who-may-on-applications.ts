/**
 * Who may do what with applications. Making one takes a role to which docs/reference-docs/api/users/get-all-users lists
 * CREATE_APPLICATION or APPLICATION_MANAGEMENT, or which docs/access-control-and-security/applications says may; the
 * rest is assumed from the latter, but for the roles that only an administrator gives.
 */
import { hasAnyRole, isAdmin, type Caller } from '../identity/caller.ts';
import type { Access, Grants } from '../identity/grants.ts';
import { mayAccess } from '../identity/may-access.ts';
import type { Application } from '../identity/people.ts';

const MANAGERS = ['ADMIN', 'APPLICATION_MANAGER'];
const CREATORS = [...MANAGERS, 'APPLICATION_CREATOR', 'USER'];
const READERS = [...MANAGERS, 'APPLICATION_CREATOR'];

export function mayCreateApplication(caller: Caller): boolean {
  return hasAnyRole(caller, CREATORS);
}

/** Whether the caller has the access: as the creator, by a role, or by a grant on the application or its tags. */
export function mayOnApplication(
  caller: Caller,
  access: Access,
  application: Application,
  grants: Grants | undefined,
): boolean {
  return (
    hasAnyRole(caller, access === 'READ' ? READERS : MANAGERS) ||
    application.createdBy === caller.id ||
    mayAccess(caller, grants, access)
  );
}

/** docs/reference-docs/api/applications/assign-role-to-application. */
const ONLY_ADMINISTRATORS_GIVE: readonly string[] = [
  'UNRESTRICTED_WORKER',
  'METADATA_MANAGER',
  'WORKFLOW_MANAGER',
  'APPLICATION_MANAGER',
  'ADMIN',
];

export function mayGiveRole(caller: Caller, role: string): boolean {
  return isAdmin(caller) || !ONLY_ADMINISTRATORS_GIVE.includes(role);
}

/**
 * A role of the application that the caller may not give. Whoever makes a key of an application acts with all of its
 * roles, so that without this the key would give what `mayGiveRole` refuses.
 */
export function roleBeyond(caller: Caller, application: Application): string | undefined {
  return application.roles.find((role) => !mayGiveRole(caller, role));
}
