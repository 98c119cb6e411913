import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const P = 'bbbbbbbb-0000-1000-a000-000000000001';
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
  ],
  executions: [...purchaseFixtures.executions!, { name: 'parcel', workflowId: P, startedBy: ann }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task } = purchaseCalls(cluster);

const call = (taskId: string, as = portal) => ({ path: `/api/tasks/${taskId}/log`, as });

it('answers an empty list where nothing was written', async () => {
  const { taskId } = await task('pack_ref', P);
  const { status, json } = await cluster.call(call(taskId));
  expect(status).toBe(200);
  expect(json).toEqual([]);
});

it('answers the lines to whoever may read the execution or work on the task', async () => {
  const { taskId } = await task('pack_ref', P);
  await cluster.call({ ...call(taskId), method: 'POST', body: JSON.stringify('taped') });
  const createdTime = cluster.cluster.clock.now();
  for (const as of [ann, portal]) {
    expect((await cluster.call(call(taskId, as))).json).toEqual([
      { log: 'taped', taskId, createdTime },
    ]);
  }
});

it('keeps the lines of each attempt apart', async () => {
  const { taskId } = await task('pack_ref', P);
  const body = { workflowInstanceId: P, taskId, status: 'FAILED', logs: [{ log: 'tore' }] };
  await cluster.call({ method: 'POST', path: '/api/tasks', as: portal, body });
  const again = await task('pack_ref', P);
  expect(again.retriedTaskId).toBe(taskId);
  expect((await cluster.call(call(again.taskId))).json).toEqual([]);
  expect((await cluster.call(call(taskId))).json).toMatchObject([{ log: 'tore' }]);
});

provokes('getTaskLogs', 'UnknownTask', {
  when: 'there is no such task',
  call: () => call('nothing'),
  says: { message: 'No such task found by taskId: nothing' },
});

provokes('getTaskLogs', 'NotPermitted', {
  when: 'the caller has no relation to the task',
  given: () => task('pack_ref', P),
  call: ({ taskId }) => call(taskId, cal),
  says: { message: "You don't have permissions to read task: pack" },
});
