import { isAdmin } from '../../domain/identity/caller.ts';
import { notPermitted } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { groupView } from '../views/views.ts';

export const listGroups: Operation<'listGroups'> = async (_request, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('read', 'groups');
  const groups = (await read.find('group', [])).map(({ value }) => value);
  const body = groups.sort((one, other) => (one.id < other.id ? -1 : 1)).map(groupView);
  return { answer: { status: 200, body } };
};
