import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { startReplica, type Replica, type ReplicaOptions } from 'conductor-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callApi } from '../../support/api-call.ts';
import { captured } from '../../support/captured.ts';
import { useOwnFolder } from '../../support/own-folder.ts';
import { usePostgres } from '../../support/postgres-server.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { SOON } from '../../support/replicas.ts';

const postgres = usePostgres();
const folder = useOwnFolder();
let store = '';
let count = 0;
beforeEach(async () => {
  store = await postgres.database(`library_${(count += 1)}`);
});

const started = (more: Partial<ReplicaOptions> = {}): Promise<Replica> =>
  startReplica({ store, seed: purchaseFixtures, clock: 'manual', ...more });

const isReady = ({ url }: Replica) =>
  vi.waitFor(async () => {
    expect((await callApi(url, { path: '/readyz' })).status).toBe(200);
  }, SOON);

describe('replicas in the processes of programs', () => {
  it('lead and stand by, and one takes over when the other is closed', async () => {
    const first = await started();
    const second = await started();
    expect(second.apiUrl).toBe(`${second.url}/api`);
    await isReady(second);
    await first.close();
    await isReady(second);
    await second.close();
    expect(await captured(() => callApi(second.url, { path: '/livez' }))).toBeInstanceOf(Error);
  });

  it('write the variables of clients, whether they lead or stand by, for as long as they run', async () => {
    const files = ['first.env', 'second.env'].map((name) => join(folder(), name));
    const replicas: Replica[] = [];
    for (const writeEnv of files) replicas.push(await started({ writeEnv }));
    for (const [at, file] of files.entries()) {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(`CONDUCTOR_SERVER_URL=${replicas[at]!.apiUrl}\n`);
      expect(text).toContain('CONDUCTOR_AUTH_KEY=portal-key\n');
    }
    for (const replica of replicas) await replica.close();
    expect(files.filter((file) => existsSync(file))).toEqual([]);
  });

  it.each<[what: string, more: object, message: string]>([
    ['a store that is not shared', { store: 'memory' }, 'store of a replica must be postgres://'],
    ['an option that is none', { replicasUrl: 'x' }, 'did you mean "replicaUrl"?'],
    ['seeds that are watched', { watch: true }, 'watch begins anew with each change'],
  ])('refuse %s', async (_what, more, message) => {
    const error = (await captured(() => started(more))) as Error;
    expect(error.name).toBe('OptionError');
    expect(error.message).toContain(message);
  });

  it('tell of a port that is taken, and leave the store to others', async () => {
    const first = await started();
    const port = Number(new URL(first.url).port);
    expect(await captured(() => started({ port }))).toMatchObject({ name: 'PortInUseError', port });
    await first.close();
    const next = await started();
    await isReady(next);
    await next.close();
  });
});
