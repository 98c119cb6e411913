import { isAdmin } from '../../domain/identity/caller.ts';
import { usersToJoin, withGroup } from '../../domain/identity/membership.ts';
import { keep } from '../../domain/ports.ts';
import { isRefusal, notPermitted, unknownGroup } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const addUserToGroup: Operation<'addUserToGroup'> = async ({ path }, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('update', 'groups');
  const group = await read.read('group', path.id);
  if (group === undefined) return unknownGroup(path.id);
  const users = await usersToJoin(path.id, [path.userId], read);
  if (isRefusal(users)) return users;
  return {
    answer: { status: 200, body: undefined },
    changes: [keep('group', group), ...users.map((user) => withGroup(user, path.id))],
  };
};
