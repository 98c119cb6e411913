import { applicationIdOf, normalUserId } from '../../domain/identity/people.ts';
import { firstUnknownRole, knownRoles } from '../../domain/identity/roles.ts';
import { keep, put } from '../../domain/ports.ts';
import { reservedUserId, unknownGroup, unknownRole } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

/** PUT /api/users/{id}: create a user or replace one. */
export const saveUser: Operation<'saveUser'> = on(
  'users',
  'update',
  theOnlyOne,
  async ({ path, body }, { read, ids }) => {
    const id = normalUserId(path.id);
    if (applicationIdOf(id) !== undefined) return reservedUserId(id);
    const existing = await read.read('user', id);
    const roles = body.roles ?? existing?.value.roles ?? [];
    const unknown = firstUnknownRole(roles);
    if (unknown !== undefined) return unknownRole(unknown, knownRoles);
    const groups = body.groups ?? existing?.value.groups ?? [];
    const found = await Promise.all(groups.map((group) => read.read('group', group)));
    const missing = groups.find((_group, at) => found[at] === undefined);
    if (missing !== undefined) return unknownGroup(missing);
    const user = { id, uuid: existing?.value.uuid ?? ids.next(), name: body.name, roles, groups };
    const person = {
      ...user,
      groups: found.flatMap((group) => (group ? [group.value] : [])),
      isApplication: false,
    };
    return {
      answer: { status: 200, body: personView(person) },
      changes: [
        put('user', id, existing, user),
        ...found.flatMap((group) => (group ? [keep('group', group)] : [])),
      ],
    };
  },
);
