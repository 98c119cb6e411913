import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { cal, portal, purchaseCalls, root } from '../../support/purchase-fixtures.ts';
import { parcels, queueFixtures } from '../../support/queue-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const cluster = useCluster({ seed: queueFixtures });
const { provokes } = provoking(cluster, queueFixtures);
const { task, workflow, terminate, grant } = purchaseCalls(cluster);
const { poll, polled, pollMany, report } = workerCalls(cluster);

const call = (type: string, as = portal) => ({
  method: 'POST',
  path: `/api/tasks/queue/requeue/${type}`,
  as,
});
const requeue = async (type: string, as = portal) => {
  const answer = await cluster.call(call(type, as));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  return answer.text;
};

it('takes tasks out of the hands of workers, so that they can be polled again', async () => {
  const [one, two] = await pollMany('pack', { count: 2 });
  expect(await requeue('pack')).toBe('3');
  expect(await task('pack_ref', parcels[0])).toMatchObject({
    taskId: one.taskId,
    status: 'SCHEDULED',
    pollCount: 1,
  });
  const again = await pollMany('pack', { count: 9 });
  expect(again.map((each: { taskId: string }) => each.taskId)).toEqual(
    expect.arrayContaining([one.taskId, two.taskId]),
  );
  expect(again).toHaveLength(3);
});

it('leaves finished tasks and those of other types as they are', async () => {
  await report(await polled('pack'));
  await terminate(root, parcels[1]);
  const before = await workflow(parcels[0]);
  expect(await requeue('pack')).toBe('1');
  expect(await requeue('book')).toBe('0');
  expect(await requeue('HUMAN')).toBe('0');
  expect(await workflow(parcels[0])).toEqual(before);
});

it('leaves the delay before a task as it is', async () => {
  await pollMany('pack', { count: 3 });
  const body = { name: 'later' };
  await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });
  expect(await requeue('pack')).toBe('4');
  expect(await pollMany('pack', { count: 9 })).toHaveLength(3);
  await cluster.cluster.clock.advance(60_000);
  expect((await poll('pack')).status).toBe(200);
});

it('is for whoever may work on the tasks', async () => {
  await grant(cal, ['EXECUTE'], { type: 'TASK_DEF', id: 'pack' });
  expect(await requeue('pack', cal)).toBe('3');
});

provokes('requeueTasks', 'NotPermitted', {
  when: 'the caller is no worker',
  call: () => call('pack', cal),
  says: { message: "You don't have permissions to execute task: pack" },
});
