import { expect, it } from 'vitest';
import { cal, purchaseCalls, root } from '../../support/purchase-fixtures.ts';
import { parcels, queueFixtures } from '../../support/queue-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const cluster = useCluster({ seed: queueFixtures });
const { terminate } = purchaseCalls(cluster);
const { poll, polled, report } = workerCalls(cluster);

const sizes = async (as = root) => (await cluster.call({ path: '/api/tasks/queue/all', as })).json;
const start = (body: object) =>
  cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });

it('counts the tasks that wait for workers, and no others', async () => {
  expect(await sizes()).toEqual({ pack: 3 });
  const mine = await polled('pack');
  expect(await sizes()).toEqual({ pack: 2 });
  await report(mine, { status: 'IN_PROGRESS' });
  expect(await sizes()).toEqual({ pack: 3 });
  await terminate(root, parcels[1]);
  expect(await sizes()).toEqual({ pack: 2 });
});

it('counts those that have a delay before them, too', async () => {
  await start({ name: 'later' });
  expect(await sizes()).toEqual({ pack: 4 });
});

it('lists the queues of each domain, and those that are polled in vain', async () => {
  await start({ name: 'parcel', taskToDomain: { pack: 'east' } });
  await poll('nothing');
  await poll('pack', { domain: 'west' });
  expect(await sizes(cal)).toEqual({ 'east:pack': 1, nothing: 0, pack: 3, 'west:pack': 0 });
});
