import { findPerson } from '../../domain/identity/person.ts';
import { keys } from '../../domain/index-keys.ts';
import { unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

/** GET /api/groups/{id}/users: list the members of a group. */
export const listGroupUsers: Operation<'listGroupUsers'> = on(
  'groups',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    if ((await read.read('group', path.id)) === undefined) return unknownGroup(path.id);
    const members = await read.find('user', [[keys.member(path.id)]]);
    const people = await Promise.all(members.map(({ id }) => findPerson(id, read)));
    const body = people.flatMap((person) => (person ? [personView(person)] : []));
    return { answer: { status: 200, body } };
  },
);
