import { expect, it } from 'vitest';
import { cal } from '../../support/purchase-fixtures.ts';
import { queueFixtures } from '../../support/queue-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const cluster = useCluster({ seed: queueFixtures });
const { poll, pollMany } = workerCalls(cluster);

const pollData = async (taskType: string) => {
  const query = { taskType };
  return (await cluster.call({ path: '/api/tasks/queue/polldata', as: cal, query })).json;
};

it('tells when each worker last polled for the type, in each domain', async () => {
  const began = cluster.cluster.clock.now();
  await poll('pack', { workerid: 'worker-1' });
  await poll('pack');
  await poll('book', { workerid: 'worker-1' });
  await cluster.cluster.clock.advance(5000);
  await pollMany('pack', { workerid: 'worker-1', domain: 'east' });
  await pollMany('pack', { workerid: 'worker-2' });
  expect(await pollData('pack')).toEqual([
    { queueName: 'pack', workerId: 'worker-1', lastPollTime: began },
    { queueName: 'pack', workerId: '', lastPollTime: began },
    { queueName: 'pack', domain: 'east', workerId: 'worker-1', lastPollTime: began + 5000 },
    { queueName: 'pack', workerId: 'worker-2', lastPollTime: began + 5000 },
  ]);
});

it('keeps a time for a second before it looks again', async () => {
  const began = cluster.cluster.clock.now();
  const lastPollTime = async () => {
    await poll('pack', { workerid: 'worker-1' });
    return (await pollData('pack'))[0].lastPollTime - began;
  };
  expect(await lastPollTime()).toBe(0);
  await cluster.cluster.clock.advance(999);
  expect(await lastPollTime()).toBe(0);
  await cluster.cluster.clock.advance(1);
  expect(await lastPollTime()).toBe(1000);
});

it('tells nothing of a type that nobody polls, and of who may not poll', async () => {
  expect((await poll('pack', { workerid: 'worker-1' }, cal)).status).toBe(403);
  expect(await pollData('pack')).toEqual([]);
});
