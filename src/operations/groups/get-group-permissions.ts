import { unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { grantedAccessView } from '../views/views.ts';

/** GET /api/groups/{id}/permissions: list what a group was granted. */
export const getGroupPermissions: Operation<'getGroupPermissions'> = on(
  'groups',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    if ((await read.read('group', path.id)) === undefined) return unknownGroup(path.id);
    const body = await grantedAccessView({ type: 'GROUP', id: path.id }, read);
    return { answer: { status: 200, body } };
  },
);
