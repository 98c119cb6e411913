import { findPerson } from '../../domain/identity/person.ts';
import { invalidToken } from '../../domain/refusals.ts';
import { anyone, type Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

/** GET /api/token/userInfo: say who the token stands for. */
export const getUserInfo: Operation<'getUserInfo'> = anyone(async ({ query }, { caller, read }) => {
  const person = await findPerson(caller.id, read);
  if (person === undefined) return invalidToken();
  const user = personView(person);
  return {
    answer: { status: 200, body: query.claims ? { user, claims: { sub: caller.id } } : user },
  };
});
