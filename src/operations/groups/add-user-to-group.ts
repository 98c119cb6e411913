import { usersToJoin, withGroup } from '../../domain/identity/membership.ts';
import { keep } from '../../domain/ports.ts';
import { isRefusal, unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/**
 * POST /api/groups/{id}/users/{userId}: make a user a member of a group. Doing it twice does no harm.
 */
export const addUserToGroup: Operation<'addUserToGroup'> = on(
  'groups',
  'update',
  theOnlyOne,
  async ({ path }, { read }) => {
    const group = await read.read('group', path.id);
    if (group === undefined) return unknownGroup(path.id);
    const users = await usersToJoin(path.id, [path.userId], read);
    if (isRefusal(users)) return users;
    return {
      answer: { status: 200, body: undefined },
      changes: [keep('group', group), ...users.map((user) => withGroup(user, path.id))],
    };
  },
);
