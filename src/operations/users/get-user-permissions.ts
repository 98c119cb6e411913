import { personById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { grantedAccessView } from '../views/views.ts';

/** GET /api/users/{id}/permissions: list what a user was granted. */
export const getUserPermissions: Operation<'getUserPermissions'> = on(
  'users',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    const person = await personById(path.id, read);
    if (isRefusal(person)) return person;
    const body = await grantedAccessView({ type: 'USER', id: person.id }, read);
    return { answer: { status: 200, body } };
  },
);
