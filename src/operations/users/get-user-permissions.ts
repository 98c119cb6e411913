import { normalSubject } from '../../domain/identity/people.ts';
import { findPerson } from '../../domain/identity/person.ts';
import { unknownUser } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { grantedAccessView } from '../views/views.ts';

/** GET /api/users/{id}/permissions: list what a user was granted. */
export const getUserPermissions: Operation<'getUserPermissions'> = on(
  'users',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    const person = await findPerson(normalSubject(path.id), read);
    if (person === undefined) return unknownUser(path.id);
    const body = await grantedAccessView({ type: 'USER', id: person.id }, read);
    return { answer: { status: 200, body } };
  },
);
