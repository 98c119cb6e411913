import { isAdmin } from '../../domain/identity/caller.ts';
import { notPermitted, unknownGroup } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { groupView } from '../views/views.ts';

export const getGroup: Operation<'getGroup'> = async ({ path }, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('read', 'groups');
  const group = await read.read('group', path.id);
  if (group === undefined) return unknownGroup(path.id);
  return { answer: { status: 200, body: groupView(group.value) } };
};
