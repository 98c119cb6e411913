import { isAdmin } from '../../domain/identity/caller.ts';
import { normalUserId } from '../../domain/identity/people.ts';
import { replace } from '../../domain/ports.ts';
import { notPermitted, unknownGroup, unknownUser } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';

export const addUserToGroup: Operation<'addUserToGroup'> = async ({ path }, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('update', 'groups');
  const group = await read.read('group', path.id);
  if (group === undefined) return unknownGroup(path.id);
  const user = await read.read('user', normalUserId(path.userId));
  if (user === undefined) return unknownUser(path.userId);
  const answer = { status: 200, body: undefined } as const;
  if (user.value.groups.includes(path.id)) return { answer };
  const member = { ...user.value, groups: [...user.value.groups, path.id] };
  return { answer, changes: [replace('user', user, member)] };
};
