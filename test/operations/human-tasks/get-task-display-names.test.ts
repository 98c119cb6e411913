import { describe, expect, it } from 'vitest';
import {
  ann,
  bob,
  cal,
  conductorUser,
  eve,
  purchaseCalls,
  purchaseFixtures,
  purchaseWith,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const zebraW = 'aaaaaaaa-0000-1000-a000-000000000061';
const againW = 'aaaaaaaa-0000-1000-a000-000000000062';
const lowerW = 'aaaaaaaa-0000-1000-a000-000000000063';
const calsW = 'aaaaaaaa-0000-1000-a000-000000000064';

const assignedTo = (displayName: string, user: string) => ({
  displayName,
  assignments: [{ assignee: conductorUser(user), slaMinutes: 0 }],
});

const cluster = useCluster({
  seed: [
    purchaseFixtures,
    purchaseWith(zebraW, assignedTo('Zebra', bob)),
    purchaseWith(againW, assignedTo('Zebra', bob)),
    purchaseWith(lowerW, assignedTo('approve', bob)),
    purchaseWith(calsW, assignedTo('Only for Cal', cal)),
  ],
});
const { claimed, update } = purchaseCalls(cluster);

const displayNames = async (searchType: string, as: string): Promise<string[]> => {
  const path = '/api/human/tasks/getTaskDisplayNames';
  const { status, json } = await cluster.call({ path, as, query: { searchType } });
  expect(status).toBe(200);
  return json;
};

it('gives an administrator all names, each once, capitals first', async () => {
  expect(await displayNames('ADMIN', root)).toEqual([
    'Only for Cal',
    'Sign off',
    'Zebra',
    'approve',
  ]);
});

it.each([
  ['the owner of the tasks', ann],
  ['their assignee', bob],
  ['a stranger', cal],
])('gives %s none with ADMIN', async (_who, as) => {
  expect(await displayNames('ADMIN', as)).toEqual([]);
});

describe('INBOX', () => {
  it.each([
    ['the assignee', bob, ['Sign off', 'Zebra', 'approve']],
    ['a member of the group', eve, ['Sign off']],
    ['another assignee, besides the open ones', cal, ['Only for Cal', 'Sign off']],
    ['an administrator, as to anybody', root, ['Sign off']],
    ['the owner, only what is open', ann, ['Sign off']],
  ])('gives to %s', async (_who, as, names) => {
    expect(await displayNames('INBOX', as)).toEqual(names);
  });

  it('goes on giving the name of a task that is completed', async () => {
    await claimed(cal, calsW);
    await update(cal, { workflowId: calsW, complete: true }, { decision: 'yes' });
    expect(await displayNames('INBOX', cal)).toContain('Only for Cal');
  });
});

it.each(['inbox', 'ALL', ''])('refuses the type "%s"', async (searchType) => {
  const { status, json } = await cluster.direct({
    path: '/api/human/tasks/getTaskDisplayNames',
    as: root,
    query: { searchType },
  });
  expect(status).toBe(400);
  expect(json.message).toContain('searchType');
});
