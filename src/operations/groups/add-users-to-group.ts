import { usersToJoin, withGroup } from '../../domain/identity/membership.ts';
import { keep } from '../../domain/ports.ts';
import { isRefusal, unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/**
 * POST /api/groups/{id}/users: make users members of a group, all of them or, when one does not exist, none.
 */
export const addUsersToGroup: Operation<'addUsersToGroup'> = on(
  'groups',
  'update',
  theOnlyOne,
  async ({ path, body }, { read }) => {
    const group = await read.read('group', path.id);
    if (group === undefined) return unknownGroup(path.id);
    const users = await usersToJoin(path.id, body, read);
    if (isRefusal(users)) return users;
    return {
      answer: { status: 200, body: undefined },
      changes: [keep('group', group), ...users.map((user) => withGroup(user, path.id))],
    };
  },
);
