import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeeds, startMockCluster } from 'conductor-mock';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { useLoopbackServers } from '../support/loopback-server.ts';
import { useOwnFolder } from '../support/own-folder.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';

const cluster = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
const guarded = await startMockCluster({ adminToken: 'sesame' });
afterAll(async () => {
  await cluster.close();
  await guarded.close();
});
const serve = useLoopbackServers();
const folder = useOwnFolder();
beforeEach(() => {
  vi.stubEnv('CONDUCTOR_SERVER_URL', undefined);
});

const snapshot = (...args: string[]) => commandHere(['snapshot', ...args]);

describe('conductor-mock snapshot', () => {
  it('writes a file that a cluster can start with, for its owner to read', async () => {
    const out = join(folder(), 'now.yaml');

    const ended = await snapshot('--url', cluster.apiUrl, '--out', out);

    expect(ended).toEqual({ end: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe((await cluster.toSeed()).text);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(await checkSeeds([out])).toEqual([]);
  });

  it('writes to standard output without a file, of the cluster that the environment names', async () => {
    vi.stubEnv('CONDUCTOR_SERVER_URL', `${cluster.apiUrl}/`);

    expect((await snapshot()).stdout).toBe((await cluster.toSeed()).text);
  });

  it('tells on standard error what it leaves out', async () => {
    await using full = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
    await full.clock.advance(31 * 60_000);

    const { end, stderr, stdout } = await snapshot('--url', full.url);

    expect(end).toBe(0);
    expect(stderr).toMatch(
      /^conductor-mock: left out: execution "[^"]*" of purchase \(RUNNING\): task /,
    );
    expect(stdout).toContain('# - execution ');
  });

  it('takes the URL of a tenant', async () => {
    const fork = await cluster.fork({ seed: { users: [{ id: 'only@acme.com' }] } });

    expect((await snapshot('--url', fork.url)).stdout).toContain('only@acme.com');
    expect((await snapshot('--url', `${fork.url}/api`)).stdout).toContain('only@acme.com');
    await fork.close();
  });

  it('sends the admin token', async () => {
    const without = await snapshot('--url', guarded.url);
    const wrong = await snapshot('--url', guarded.url, '--admin-token', 'other');
    const right = await snapshot('--url', guarded.url, '--admin-token', 'sesame');

    expect([without.end, wrong.end, right.end]).toEqual([1, 1, 0]);
    expect(without.stderr).toMatch(/lets nobody steer it without the right --admin-token \(401\)/);
  });

  it('ends with 1 where nothing answers, or another server, and leaves the file', async () => {
    const out = join(folder(), 'kept.yaml');
    writeFileSync(out, 'users: []\n');
    const foreign = await serve((_request, response) => response.writeHead(200).end('<html>'));
    const gone = await startMockCluster();
    await gone.close();

    const unreachable = await snapshot('--url', gone.url, '--out', out);
    const other = await snapshot('--url', foreign.origin, '--out', out);
    const noTenant = await snapshot('--url', `${cluster.url}/t/none`, '--out', out);

    expect([unreachable.end, other.end, noTenant.end]).toEqual([1, 1, 1]);
    expect(unreachable.stderr).toBe(`conductor-mock: nothing answers at ${gone.url}\n`);
    expect(other.stderr).toMatch(/is no conductor-mock that can write a seed \(200\)\n$/);
    expect(noTenant.stderr).toMatch(/\(404\): /);
    expect(readFileSync(out, 'utf8')).toBe('users: []\n');
  });

  it('ends with 1 where the file cannot be written, and with 2 where an option is wrong', async () => {
    const out = join(folder(), 'none', 'now.yaml');

    const unwritten = await snapshot('--url', cluster.url, '--out', out);
    const wrong = await snapshot('--url', 'localhost:8080');
    const unknown = await snapshot('--file', out);

    expect([unwritten.end, wrong.end, unknown.end]).toEqual([1, 2, 2]);
    expect(unwritten.stderr).toMatch(/cannot be written: ENOENT/);
    expect(wrong.stderr).toMatch(/--url must be a URL that begins with http, got "localhost:8080"/);
    expect(existsSync(out)).toBe(false);
  });
});
