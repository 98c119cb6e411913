import type { Bearer, Reader } from '../ports.ts';
import { applicationIdOf } from './people.ts';

/** Who calls: a user or an application, with the roles held directly or through groups. */
export interface Caller {
  readonly id: string;
  readonly uuid: string;
  readonly kind: 'user' | 'application';
  readonly roles: ReadonlySet<string>;
  readonly groups: readonly string[];
}

/** In the place of a caller who is not there any more: has no role, no grant and no relation to anything. */
export const nobody: Caller = { id: '', uuid: '', kind: 'user', roles: new Set(), groups: [] };

declare module '../context.ts' {
  interface Context {
    readonly caller: Caller;
  }
}

export function isAdmin(caller: Caller): boolean {
  return caller.roles.has('ADMIN');
}

export function hasAnyRole(caller: Caller, roles: readonly string[]): boolean {
  return roles.some((role) => caller.roles.has(role));
}

/**
 * The caller behind a token: nobody once the caller, or the access key that the token came from, is removed. Whoever
 * is made under the caller's id afterwards is somebody else.
 */
export async function callerBehind(bearer: Bearer, read: Reader): Promise<Caller | undefined> {
  const { accessKeyId } = bearer;
  if (accessKeyId !== undefined && !(await isKeyGood(accessKeyId, bearer.subject, read)))
    return undefined;
  const caller = await findCaller(bearer.subject, read);
  return caller?.uuid === bearer.uuid ? caller : undefined;
}

async function isKeyGood(accessKeyId: string, subject: string, read: Reader): Promise<boolean> {
  const key = (await read.read('accessKey', accessKeyId))?.value;
  return key?.status === 'ACTIVE' && key.applicationId === applicationIdOf(subject);
}

/** The caller behind a subject, or undefined when nobody has that id (any more). */
export async function findCaller(subject: string, read: Reader): Promise<Caller | undefined> {
  const applicationId = applicationIdOf(subject);
  if (applicationId !== undefined) {
    const application = await read.read('application', applicationId);
    if (!application) return undefined;
    return {
      id: subject,
      uuid: application.value.uuid,
      kind: 'application',
      roles: new Set(application.value.roles),
      groups: [],
    };
  }
  const user = await read.read('user', subject);
  if (!user) return undefined;
  const roles = new Set(user.value.roles);
  for (const id of user.value.groups) {
    const group = await read.read('group', id);
    for (const role of group?.value.roles ?? []) roles.add(role);
  }
  const { uuid, groups } = user.value;
  return { id: subject, uuid, kind: 'user', roles, groups };
}
