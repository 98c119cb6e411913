import { startMockCluster } from 'conductor-mock';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { useCli } from '../support/cli-process.ts';

const root = mkdtempSync(join(tmpdir(), 'env-file-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
let path = '';
let count = 0;
beforeEach(() => {
  path = join(root, `${(count += 1)}.env`);
});
const leftBehind = () => readdirSync(root).filter((name) => !name.endsWith('.env'));

describe('the file with the variables of clients', () => {
  const run = useCli();

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is there once the cluster is ready, and gone after %s',
    async (signal) => {
      const cli = run(['--port', '0', '--write-env', path]);
      const url = await cli.ready();

      expect(parseEnv(readFileSync(path, 'utf8'))).toEqual({
        CONDUCTOR_SERVER_URL: `${url}/api`,
        CONDUCTOR_AUTH_KEY: 'mock-key',
        CONDUCTOR_AUTH_SECRET: 'mock-secret',
      });
      const { status } = await fetch(`${url}/api/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"keyId": "mock-key", "keySecret": "mock-secret"}',
      });
      expect(status).toBe(200);
      cli.kill(signal);
      expect(await cli.end).toBe(0);
      expect(existsSync(path)).toBe(false);
      expect(leftBehind()).toEqual([]);
    },
  );

  it('has the first key that the seeds give an application', async () => {
    const keys = [
      { id: 'shop-key', secret: 'shop-secret' },
      { id: 'second', secret: 'other' },
    ];
    const seed = { applications: [{ id: 'idle' }, { id: 'shop', keys }] };
    await using cluster = await startMockCluster({ writeEnv: path, seed });

    const written = parseEnv(readFileSync(path, 'utf8'));
    const body = JSON.stringify({
      keyId: written['CONDUCTOR_AUTH_KEY'],
      keySecret: written['CONDUCTOR_AUTH_SECRET'],
    });
    const headers = { 'content-type': 'application/json' };
    const token = await fetch(`${cluster.apiUrl}/token`, { method: 'POST', headers, body });

    expect(written['CONDUCTOR_AUTH_KEY']).toBe('shop-key');
    expect(token.status).toBe(200);
  });

  it('goes with close(), unless somebody else has written it since', async () => {
    const first = await startMockCluster({ writeEnv: path });
    expect(readFileSync(path, 'utf8')).toContain(first.apiUrl);
    const second = await startMockCluster({ writeEnv: path });
    await first.close();
    expect(readFileSync(path, 'utf8')).toContain(second.apiUrl);
    writeFileSync(path, 'MINE=1\n');
    await second.close();
    expect(readFileSync(path, 'utf8')).toBe('MINE=1\n');
  });

  it('that somebody else wrote is left as it is, and nothing starts', async () => {
    writeFileSync(path, 'MINE=1\n');
    const cli = run(['--port', '0', '--write-env', path]);

    expect(await cli.end).toBe(2);
    expect(cli.stdout).toBe('');
    expect(cli.stderr).toContain(`--write-env ${path} is there already, and not ours`);
    expect(readFileSync(path, 'utf8')).toBe('MINE=1\n');
    await expect(startMockCluster({ writeEnv: path })).rejects.toThrow(`writeEnv ${path} is there`);
  });

  it('that cannot be written is told, and nothing goes on listening', async () => {
    const nowhere = join(root, 'nowhere/a.env');
    const cli = run(['--port', '0', '--write-env', nowhere]);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toMatch(/--write-env cannot be written: .*nowhere/);
    await expect(startMockCluster({ writeEnv: root })).rejects.toThrow('is no file');
  });

  it('is written by nobody who cannot start', async () => {
    const other = await startMockCluster();
    const port = Number(new URL(other.url).port);
    await expect(startMockCluster({ port, writeEnv: path })).rejects.toThrow('port in use');
    await other.close();

    expect(existsSync(path)).toBe(false);
  });
});
