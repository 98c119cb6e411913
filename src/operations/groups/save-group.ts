import { firstUnknownRole, knownRoles } from '../../domain/identity/roles.ts';
import { put } from '../../domain/ports.ts';
import { unknownRole } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { grantedAccessView, groupView } from '../views/views.ts';

/** PUT /api/groups/{id}: create a group or replace one. Its members stay. */
export const saveGroup: Operation<'saveGroup'> = on(
  'groups',
  'update',
  theOnlyOne,
  async ({ path, body }, { read }) => {
    const existing = await read.read('group', path.id);
    const roles = body.roles ?? existing?.value.roles ?? [];
    const unknown = firstUnknownRole(roles);
    if (unknown !== undefined) return unknownRole(unknown, knownRoles);
    const group = {
      id: path.id,
      description: body.description,
      roles,
      defaultAccess: body.defaultAccess ?? existing?.value.defaultAccess ?? {},
    };
    const granted = await grantedAccessView({ type: 'GROUP', id: path.id }, read);
    return {
      answer: { status: 200, body: { ...groupView(group), ...granted } },
      changes: [put('group', path.id, existing, group)],
    };
  },
);
