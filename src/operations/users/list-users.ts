import { applicationSubject } from '../../domain/identity/people.ts';
import { findPerson } from '../../domain/identity/person.ts';
import type { Reader } from '../../domain/ports.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

/** GET /api/users: list the users, in the order of their ids. */
export const listUsers: Operation<'listUsers'> = on(
  'users',
  'read',
  theOnlyOne,
  async ({ query }, { read }) => {
    const users = (await read.find('user', [])).map(({ id }) => id);
    const subjects = query.apps ? [...users, ...(await applications(read))] : users;
    const people = await Promise.all(subjects.sort().map((id) => findPerson(id, read)));
    const body = people.flatMap((person) => (person ? [personView(person)] : []));
    return { answer: { status: 200, body } };
  },
);

async function applications(read: Reader): Promise<readonly string[]> {
  return (await read.find('application', [])).map(({ id }) => applicationSubject(id));
}
