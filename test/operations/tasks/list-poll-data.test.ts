import { describe, expect, it } from 'vitest';
import { cal, root } from '../../support/purchase-fixtures.ts';
import { queueFixtures } from '../../support/queue-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const cluster = useCluster({ seed: queueFixtures });
const { poll } = workerCalls(cluster);

const overview = (query = {}) =>
  cluster.call({ path: '/api/tasks/queue/polldata/all', as: cal, query });
const start = (body: object) =>
  cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });

/** pack: 3 tasks, two workers; east:pack: 1 task, nobody; book: no task, one worker, five seconds later. */
async function arrange(): Promise<number> {
  const began = cluster.cluster.clock.now();
  for (const workerid of ['worker-1', 'worker-2']) {
    const { json } = await poll('pack', { workerid });
    const { taskId, workflowInstanceId } = json;
    const body = { taskId, workflowInstanceId, status: 'IN_PROGRESS' };
    await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
  }
  await start({ name: 'parcel', taskToDomain: { pack: 'east' } });
  await cluster.cluster.clock.advance(5000);
  await poll('book', { workerid: 'worker-1' });
  return began;
}

it('tells of each queue how long it is and who polls it', async () => {
  const began = await arrange();
  const { status, json } = await overview();
  expect(status).toBe(200);
  expect(json).toEqual({
    queueData: {
      book: { size: 0, pollerCount: 1 },
      'east:pack': { size: 1 },
      pack: { size: 3, pollerCount: 2 },
    },
    pollData: [
      { queueName: 'book', workerId: 'worker-1', lastPollTime: began + 5000 },
      { queueName: 'pack', workerId: 'worker-1', lastPollTime: began },
      { queueName: 'pack', workerId: 'worker-2', lastPollTime: began },
    ],
  });
});

describe('a filter', () => {
  it.each([
    ['queueSize', 'queueOpt', 1, 'GT', ['pack']],
    ['queueSize', 'queueOpt', 1, 'LT', ['book']],
    ['workerSize', 'workerOpt', 1, 'GT', ['pack']],
    ['workerSize', 'workerOpt', 1, 'LT', ['east:pack']],
    ['lastPollTimeSize', 'lastPollTimeOpt', 1000, 'GT', ['book']],
    ['lastPollTimeSize', 'lastPollTimeOpt', 1000, 'LT', ['east:pack', 'pack']],
  ])('by %s and %s of %i %s', async (name, opt, given, wanted, queues) => {
    const began = await arrange();
    const size = name === 'lastPollTimeSize' ? began + given : given;
    const { json } = await overview({ [name]: size, [opt]: wanted });
    expect(Object.keys(json.queueData)).toEqual(queues);
  });

  it('holds together with others', async () => {
    await arrange();
    const both = { queueSize: 0, queueOpt: 'GT', workerSize: 1, workerOpt: 'LT' };
    const { json } = await overview(both);
    expect(json).toEqual({ queueData: { 'east:pack': { size: 1 } }, pollData: [] });
  });

  it.each([
    ['workerSize', 'workerOpt'],
    ['queueSize', 'queueOpt'],
    ['lastPollTimeSize', 'lastPollTimeOpt'],
  ])('of %s is refused without %s, which alone says nothing', async (size, opt) => {
    const { status, json } = await overview({ [size]: 1 });
    expect(status).toBe(400);
    expect(json.message).toBe(
      `Required request parameter '${opt}' for method parameter type String is not present`,
    );
    expect((await overview({ [opt]: 'GT' })).json.queueData).toEqual({ pack: { size: 3 } });
  });
});
