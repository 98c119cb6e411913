import type { Seed } from 'conductor-mock';
import { expect, it } from 'vitest';
import { readSeed } from '../../src/control/seeds/seed-file.ts';
import { loadSeeds } from '../../src/control/seeds/seed-loader.ts';
import { captured } from '../support/captured.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { book, signOff } from '../support/purchase-fixtures.ts';
import { WatchingStore } from '../support/watching-store.ts';

/** How often a seed of so many users and executions asks the store, whether it is loaded or refused. */
async function asked(count: number, seedOf: (ids: readonly string[]) => Seed): Promise<number> {
  const { ports } = await newCluster({});
  const store = new WatchingStore(ports.store);
  const ids = Array.from({ length: count }, (_, at) => `user-${at}@acme.com`);
  const source = readSeed(JSON.stringify(seedOf(ids)), 'seed');
  const loading = () => loadSeeds([source], () => ({ ...ports, store }));
  await loading().catch(() => undefined);
  return store.asked;
}

const assigned = (user: string) =>
  signOff({
    userFormTemplate: null,
    assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user } }],
  });

it.each<[string, (ids: readonly string[]) => Seed]>([
  [
    'users, definitions, executions and claims',
    (ids) => ({
      users: ids.map((id) => ({ id })),
      workflowDefinitions: ids.map((id) => ({ name: id, tasks: [assigned(id), book] })),
      executions: ids.map((id) => ({
        name: id,
        startedBy: id,
        then: [{ claim: { taskRefName: 'sign_off_ref', by: id } }],
      })),
    }),
  ],
  [
    'names that nobody has',
    (ids) => ({
      users: ids.map((id) => ({ id, groups: [id] })),
      workflowDefinitions: ids.map((id) => ({ name: id, tasks: [assigned(`not-${id}`)] })),
      executions: ids.map((id) => ({ name: `not-${id}`, startedBy: `not-${id}` })),
    }),
  ],
])('what the store is asked for grows as the seed does: %s', async (_what, seedOf) => {
  const [few, more] = [await asked(50, seedOf), await asked(100, seedOf)];

  expect(more).toBeGreaterThan(few);
  expect(more).toBeLessThanOrEqual(2 * few);
});

it('of 20,000 keys that nobody knows, 100 are described', async () => {
  const text = 'groups: []\n' + Array.from({ length: 20_000 }, (_, at) => `key${at}: 1\n`).join('');
  const error = await captured(async () => Promise.resolve(readSeed(text, 'seed')));

  expect(error).toMatchObject({ findings: { length: 100 }, more: 900 });
  expect((error as Error).message).toMatch(/\nand at least 900 more$/);
  expect((error as Error).message.length).toBeLessThan(64_000);
});
