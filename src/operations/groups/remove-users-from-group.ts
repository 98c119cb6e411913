import { membersToLeave, withoutGroup } from '../../domain/identity/membership.ts';
import { unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/**
 * DELETE /api/groups/{id}/users: take users out of a group, as far as they are in it.
 */
export const removeUsersFromGroup: Operation<'removeUsersFromGroup'> = on(
  'groups',
  'update',
  theOnlyOne,
  async ({ path, body }, { read }) => {
    if ((await read.read('group', path.id)) === undefined) return unknownGroup(path.id);
    const members = await membersToLeave(path.id, body, read);
    return {
      answer: { status: 200, body: undefined },
      changes: members.map((member) => withoutGroup(member, path.id)),
    };
  },
);
