import { isAdmin } from '../../domain/identity/caller.ts';
import { membersToLeave, withoutGroup } from '../../domain/identity/membership.ts';
import { isRefusal, notPermitted, unknownGroup } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const removeUserFromGroup: Operation<'removeUserFromGroup'> = async (
  { path },
  { caller, read },
) => {
  if (!isAdmin(caller)) return notPermitted('update', 'groups');
  if ((await read.read('group', path.id)) === undefined) return unknownGroup(path.id);
  const members = await membersToLeave(path.id, [path.userId], read);
  if (isRefusal(members)) return members;
  return {
    answer: { status: 200, body: undefined },
    changes: members.map((member) => withoutGroup(member, path.id)),
  };
};
