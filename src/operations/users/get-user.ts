import { personById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

/** GET /api/users/{id}: read a user. */
export const getUser: Operation<'getUser'> = on(
  'users',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    const person = await personById(path.id, read);
    if (isRefusal(person)) return person;
    return { answer: { status: 200, body: personView(person) } };
  },
);
