import { expect, it } from 'vitest';
import { cal } from '../../support/purchase-fixtures.ts';
import { queueFixtures } from '../../support/queue-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const cluster = useCluster({ seed: queueFixtures });
const { poll } = workerCalls(cluster);

it('counts the tasks that wait in the only part of each queue', async () => {
  await poll('pack');
  await poll('nothing');
  const { status, json } = await cluster.call({ path: '/api/tasks/queue/all/verbose', as: cal });
  expect(status).toBe(200);
  expect(json).toEqual({
    nothing: { a: { size: 0, uacked: 0 } },
    pack: { a: { size: 2, uacked: 0 } },
  });
});
