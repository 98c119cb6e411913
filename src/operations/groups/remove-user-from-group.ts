import { membersToLeave, withoutGroup } from '../../domain/identity/membership.ts';
import { unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/** DELETE /api/groups/{id}/users/{userId}: take a user out of a group. */
export const removeUserFromGroup: Operation<'removeUserFromGroup'> = on(
  'groups',
  'update',
  theOnlyOne,
  async ({ path }, { read }) => {
    if ((await read.read('group', path.id)) === undefined) return unknownGroup(path.id);
    const members = await membersToLeave(path.id, [path.userId], read);
    return {
      answer: { status: 200, body: undefined },
      changes: members.map((member) => withoutGroup(member, path.id)),
    };
  },
);
