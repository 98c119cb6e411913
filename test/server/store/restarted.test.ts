import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createMockCluster,
  startMockCluster,
  type InProcessCluster,
  type InProcessClusterOptions,
} from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { captured } from '../../support/captured.ts';
import { keptTenantsSuite } from '../../support/kept-tenants-suite.ts';
import { useOwnFolder } from '../../support/own-folder.ts';
import { eve, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { restartSuite } from '../../support/restart-suite.ts';

const folder = useOwnFolder();
const store = () => `file:${join(folder(), 'kept')}`;

restartSuite('a file', store, store);
keptTenantsSuite('a file', store);

function started(more: InProcessClusterOptions = {}): Promise<InProcessCluster> {
  return createMockCluster({ seed: purchaseFixtures, clock: 'manual', store: store(), ...more });
}

describe('a file with other seeds', () => {
  it('stays as it is', async () => {
    await (await started()).close();
    const kept = readFileSync(join(folder(), 'kept'));
    await expect(started({ seed: { users: [{ id: eve }] } })).rejects.toThrow('--reseed');
    expect(readFileSync(join(folder(), 'kept')).equals(kept)).toBe(true);
  });
});

describe('a store that cannot be used', () => {
  it.each([
    ['disk', 'store must be memory, file:PATH or postgres://HOST/DATABASE, got "disk"'],
    ['file:', 'store must be memory, file:PATH or postgres://HOST/DATABASE, got "file:"'],
    ['postgres://me:secret@db', 'store postgres:… must name a database, as postgres://USER:PASS'],
    [
      'postgres://db/mock?connect_timeout=0',
      'store: connect_timeout must be a whole number from 1 to 300, got "0"',
    ],
    [
      'postgres://db/mock?statement_timeout=5s',
      'store: statement_timeout must be a whole number from 500 to 600000, got "5s"',
    ],
    ['postgresql:mock', 'store postgresql:… must name a database, as postgres://USER:PASSWORD@'],
  ])('%s is an option that is none', async (store, message) => {
    await expect(createMockCluster({ store })).rejects.toThrow(message);
  });

  it('is not combined with seeds that are watched', async () => {
    const seed = join(folder(), 'seed.yaml');
    writeFileSync(seed, 'users: [{ id: ann@acme.com }]');
    const options = { seed, watch: true, store: `file:${join(folder(), 'kept')}` };
    await expect(startMockCluster(options)).rejects.toThrow('watch begins anew');
  });

  it.each<[string, string]>([
    ['a folder', ''],
    ['a folder that is not there', '/no/kept'],
  ])('may be %s', async (_what, path) => {
    const error = await captured(() => started({ store: `file:${folder()}${path}` }));
    expect(error).toMatchObject({ name: 'StoreError' });
  });

  it('is no longer held by a start that has failed', async () => {
    const path = join(folder(), 'kept');
    writeFileSync(path, 'notes');
    await expect(started()).rejects.toThrow('name another path');
    await expect(started()).rejects.toThrow('name another path');
    expect(readFileSync(path, 'utf8')).toBe('notes');
  });

  it('is held by one cluster, in this process too', async () => {
    const first = await started();
    await expect(started()).rejects.toThrow('is in use by the process');
    await first.close();
    await (await started()).close();
  });
});
