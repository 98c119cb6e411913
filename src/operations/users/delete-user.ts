import { isAdmin } from '../../domain/identity/caller.ts';
import { applicationIdOf, normalUserId } from '../../domain/identity/people.ts';
import { removalOfUser } from '../../domain/identity/removal.ts';
import { notPermitted, reservedUserId, unknownUser } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteUser: Operation<'deleteUser'> = async ({ path }, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('delete', 'users');
  const id = normalUserId(path.id);
  if (applicationIdOf(id) !== undefined) return reservedUserId(path.id);
  const user = await read.read('user', id);
  if (user === undefined) return unknownUser(path.id);
  return {
    answer: { status: 200, body: { message: `Deleted user '${id}'` } },
    changes: await removalOfUser(user, read),
  };
};
