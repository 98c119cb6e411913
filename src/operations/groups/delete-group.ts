import { removalOfGroup } from '../../domain/identity/removal.ts';
import { unknownGroup } from '../../domain/refusals.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/** DELETE /api/groups/{id}: remove a group for good. Its members stay users. */
export const deleteGroup: Operation<'deleteGroup'> = on(
  'groups',
  'delete',
  theOnlyOne,
  async ({ path }, { read }) => {
    const group = await read.read('group', path.id);
    if (group === undefined) return unknownGroup(path.id);
    return {
      answer: { status: 200, body: { message: `Deleted group '${path.id}'` } },
      changes: await removalOfGroup(group, read),
    };
  },
);
