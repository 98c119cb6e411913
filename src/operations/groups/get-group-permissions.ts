import { isAdmin } from '../../domain/identity/caller.ts';
import { notPermitted, unknownGroup } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { grantedAccessView } from '../views/views.ts';

export const getGroupPermissions: Operation<'getGroupPermissions'> = async (
  { path },
  { caller, read },
) => {
  if (!isAdmin(caller)) return notPermitted('read', 'groups');
  if ((await read.read('group', path.id)) === undefined) return unknownGroup(path.id);
  const body = await grantedAccessView({ type: 'GROUP', id: path.id }, read);
  return { answer: { status: 200, body } };
};
