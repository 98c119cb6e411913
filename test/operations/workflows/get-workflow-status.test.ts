import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { provokes } = provoking(cluster, searchFixtures);
const { start, report, idOf } = searching(cluster);

const statusOf = (id: string, query = {}, as = root) => ({
  path: `/api/workflow/${id}/status`,
  query,
  as,
});

it('answers the status and no more than that', async () => {
  await start('order');
  const { status, json } = await cluster.call(statusOf(idOf('order')));
  expect(status).toBe(200);
  expect(json).toEqual({ workflowId: idOf('order'), status: 'RUNNING' });
});

it('answers the correlation id where there is one', async () => {
  await start('order', { correlationId: 'order-1' });
  const { json } = await cluster.call(statusOf(idOf('order')));
  expect(json).toEqual({ workflowId: idOf('order'), correlationId: 'order-1', status: 'RUNNING' });
});

it.each([
  [{ includeOutput: true }, { output: { parcel: 'P-77' } }],
  [{ includeVariables: true }, { variables: {} }],
  [
    { includeOutput: true, includeVariables: true },
    { output: { parcel: 'P-77' }, variables: {} },
  ],
  [{ includeOutput: false, includeVariables: false }, {}],
])('adds what %j wants', async (query, more) => {
  await start('order');
  await report('order', 'COMPLETED', { outputData: { parcel: 'P-77' } });
  const { json } = await cluster.call(statusOf(idOf('order'), query));
  expect(json).toEqual({ workflowId: idOf('order'), status: 'COMPLETED', ...more });
});

it('is for whoever may read the execution', async () => {
  await start('approval', { name: 'approval', as: ann });
  expect((await cluster.call(statusOf(idOf('approval'), {}, ann))).status).toBe(200);
  await start('order');
  expect((await cluster.call(statusOf(idOf('order'), {}, bob))).status).toBe(200);
});

provokes('getWorkflowStatus', 'NotPermitted', {
  when: 'the caller neither started it nor may read its definition',
  given: () => start('approval', { name: 'approval' }),
  call: () => statusOf(idOf('approval'), {}, bob),
  says: { message: "You don't have permissions to read workflow: approval" },
});

provokes('getWorkflowStatus', 'UnknownWorkflow', {
  when: 'there is none of that id',
  call: () => statusOf('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});
