import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { groupView } from '../views/views.ts';

/** GET /api/groups: list the groups, in the order of their ids. */
export const listGroups: Operation<'listGroups'> = on(
  'groups',
  'read',
  theOnlyOne,
  async (_request, { read }) => {
    const groups = (await read.find('group', [])).map(({ value }) => value);
    const body = groups.sort((one, other) => (one.id < other.id ? -1 : 1)).map(groupView);
    return { answer: { status: 200, body } };
  },
);
