import { findCaller, isAdmin } from '../../domain/identity/caller.ts';
import { grantsOn } from '../../domain/identity/grants-on.ts';
import type { Access } from '../../domain/identity/grants.ts';
import { mayAccess } from '../../domain/identity/may-access.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import { unknownUser } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/**
 * GET /api/users/{userId}/checkPermissions: say which kinds of access a user has to a resource.
 */
export const checkUserPermissions: Operation<'checkUserPermissions'> = on(
  'users',
  'read',
  theOnlyOne,
  async ({ path, query }, { read }) => {
    const user = await findCaller(normalSubject(path.userId), read);
    if (user === undefined) return unknownUser(path.userId);
    const grants = await grantsOn(query, read);
    const holds = (access: Access) => isAdmin(user) || mayAccess(user, grants, access);
    return {
      answer: {
        status: 200,
        body: {
          READ: holds('READ'),
          EXECUTE: holds('EXECUTE'),
          DELETE: holds('DELETE'),
          CREATE: holds('CREATE'),
          UPDATE: holds('UPDATE'),
        },
      },
    };
  },
);
