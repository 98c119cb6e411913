import { normalSubject } from '../../domain/identity/people.ts';
import { findPerson } from '../../domain/identity/person.ts';
import { unknownUser } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

/** GET /api/users/{id}: read a user. */
export const getUser: Operation<'getUser'> = on(
  'users',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    const person = await findPerson(normalSubject(path.id), read);
    if (person === undefined) return unknownUser(path.id);
    return { answer: { status: 200, body: personView(person) } };
  },
);
