import { isAdmin } from '../../domain/identity/caller.ts';
import { removalOfGroup } from '../../domain/identity/removal.ts';
import { notPermitted, unknownGroup } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteGroup: Operation<'deleteGroup'> = async ({ path }, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('delete', 'groups');
  const group = await read.read('group', path.id);
  if (group === undefined) return unknownGroup(path.id);
  return {
    answer: { status: 200, body: { message: `Deleted group '${path.id}'` } },
    changes: await removalOfGroup(group, read),
  };
};
