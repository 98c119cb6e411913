import { execFileSync } from 'node:child_process';
import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { expect, it } from 'vitest';
import { blocksOf } from '../docs/markdown.ts';
import { useOwnFolder } from '../support/own-folder.ts';
import { postgresPrograms } from '../support/postgres-process.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';

const postgres = usePostgres();
const folder = useOwnFolder();
const [, , , backUp, restore] = blocksOf('docs/shared-cluster.md');

/** Runs commands of the page on another database than the one that it names. */
function run(commands: string, url: string): void {
  const here = commands.replaceAll('postgres://mock:secret@db.example:5432/mock', url);
  expect(here).not.toBe(commands);
  const env = { PATH: `${postgresPrograms()}:${process.env['PATH']}` };
  execFileSync('bash', ['-euo', 'pipefail', '-c', here], { cwd: folder(), env, stdio: 'pipe' });
}

const started = (store: string): Promise<InProcessCluster> =>
  createMockCluster({ seed: purchaseFixtures, clock: 'manual', store });

const tenantState = async (cluster: InProcessCluster): Promise<unknown> =>
  (await cluster.fetch('/t/one/__admin/snapshot')).json();

it('docs/shared-cluster.md: a back-up of a running server is put back, and into another database', async () => {
  const store = await postgres.database('backed_up');
  const first = await started(store);
  await first.seed({ users: [{ id: 'before@acme.com' }] });
  const make = { method: 'POST', body: '{"id":"one","seed":{"users":[{"id":"own@acme.com"}]}}' };
  expect((await first.fetch('/__admin/tenants', make)).status).toBe(201);
  const [main, tenant] = [await first.snapshot(), await tenantState(first)];
  run(backUp!.text, store);
  await first.seed({ users: [{ id: 'after@acme.com' }] });
  await first.close();

  run(restore!.text, store);
  const second = await started(store);
  expect(await second.snapshot()).toStrictEqual(main);
  expect(await tenantState(second)).toStrictEqual(tenant);
  await expect(second.seed({ users: [{ id: 'before@acme.com' }] })).rejects.toThrow('already');
  await second.seed({ users: [{ id: 'after@acme.com' }] });
  await second.close();

  const other = await postgres.database('elsewhere');
  const [, putBack] = restore!.text.split('\n');
  run(putBack!, other);
  const third = await started(other);
  expect(await third.snapshot()).toStrictEqual(main);
  await third.close();
});
