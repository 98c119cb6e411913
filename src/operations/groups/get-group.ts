import { unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { groupView } from '../views/views.ts';

/** GET /api/groups/{id}: read a group. */
export const getGroup: Operation<'getGroup'> = on(
  'groups',
  'read',
  theOnlyOne,
  async ({ path }, { read }) => {
    const group = await read.read('group', path.id);
    if (group === undefined) return unknownGroup(path.id);
    return { answer: { status: 200, body: groupView(group.value) } };
  },
);
