import { applicationIdOf, normalUserId } from '../../domain/identity/people.ts';
import { removalOfUser } from '../../domain/identity/removal.ts';
import { reservedUserId, unknownUser } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/** DELETE /api/users/{id}: remove a user for good. */
export const deleteUser: Operation<'deleteUser'> = on(
  'users',
  'delete',
  theOnlyOne,
  async ({ path }, { read }) => {
    const id = normalUserId(path.id);
    if (applicationIdOf(id) !== undefined) return reservedUserId(path.id);
    const user = await read.read('user', id);
    if (user === undefined) return unknownUser(path.id);
    return {
      answer: { status: 200, body: { message: `Deleted user '${id}'` } },
      changes: await removalOfUser(user, read),
    };
  },
);
