import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMockCluster, version } from 'conductor-mock';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { useLoopbackServers } from '../support/loopback-server.ts';

const cluster = await startMockCluster();
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(async () => {
  await cluster.close();
  rmSync(folder, { recursive: true });
});
const serve = useLoopbackServers();
const good = {
  CONDUCTOR_SERVER_URL: cluster.apiUrl,
  CONDUCTOR_AUTH_KEY: 'mock-key',
  CONDUCTOR_AUTH_SECRET: 'mock-secret',
};
beforeEach(() => {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  for (const [name, value] of Object.entries(good)) vi.stubEnv(name, value);
});
afterEach(() => {
  rmSync(join(folder, '.env'), { force: true });
});

async function doctor(...args: string[]) {
  const { end, stdout, stderr } = await commandHere(['doctor', '--port', '0', ...args]);
  expect(stderr).toBe('');
  return { end, lines: stdout.trimEnd().split('\n') };
}

describe('conductor-mock doctor', () => {
  it('ends with 0 where nothing is wrong', async () => {
    expect(await doctor()).toEqual({
      end: 0,
      lines: [
        `ok     Node.js ${process.versions.node}`,
        'ok     port 127.0.0.1:0 is free',
        `ok     CONDUCTOR_SERVER_URL is ${cluster.apiUrl}`,
        'ok     CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET are set',
        `ok     conductor-mock ${version} answers at ${cluster.url}`,
        'ok     the key is traded for a token',
      ],
    });
  });

  const { url } = cluster;
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'no URL',
      { CONDUCTOR_SERVER_URL: '' },
      'CONDUCTOR_SERVER_URL is not set: clients do not know where the cluster is',
      'set CONDUCTOR_SERVER_URL=http://127.0.0.1:8080/api',
    ],
    [
      'a URL that is none',
      { CONDUCTOR_SERVER_URL: 'localhost 8080' },
      'CONDUCTOR_SERVER_URL is localhost 8080, which is no URL',
      'set CONDUCTOR_SERVER_URL=http://127.0.0.1:8080/api',
    ],
    [
      'a URL without /api',
      { CONDUCTOR_SERVER_URL: url },
      `CONDUCTOR_SERVER_URL is ${url}: it has not /api at its end, once`,
      `set CONDUCTOR_SERVER_URL=${url}/api`,
    ],
    [
      'a URL with /api twice',
      { CONDUCTOR_SERVER_URL: `${url}/api/api` },
      `CONDUCTOR_SERVER_URL is ${url}/api/api: it has not /api at its end, once`,
      `set CONDUCTOR_SERVER_URL=${url}/api`,
    ],
    [
      'a slash at its end',
      { CONDUCTOR_SERVER_URL: `${url}/api/` },
      `CONDUCTOR_SERVER_URL is ${url}/api/: it ends with a slash`,
      `set CONDUCTOR_SERVER_URL=${url}/api`,
    ],
    [
      'https',
      { CONDUCTOR_SERVER_URL: `https${url.slice(4)}/api` },
      `CONDUCTOR_SERVER_URL is https${url.slice(4)}/api: the mock speaks http`,
      `set CONDUCTOR_SERVER_URL=${url}/api`,
    ],
    [
      'a port where nothing answers',
      { CONDUCTOR_SERVER_URL: 'http://127.0.0.1:1/api' },
      'nothing answers at http://127.0.0.1:1',
      'start it: npx conductor-mock --port 1',
    ],
    [
      'another machine',
      { CONDUCTOR_SERVER_URL: 'http://cluster.invalid/api' },
      'CONDUCTOR_SERVER_URL is http://cluster.invalid/api: clients go to another machine',
      'set CONDUCTOR_SERVER_URL=http://127.0.0.1:8080/api to go to the mock',
    ],
    [
      'no key',
      { CONDUCTOR_AUTH_KEY: '', CONDUCTOR_AUTH_SECRET: '' },
      'CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET are not set: clients get no token',
      'set CONDUCTOR_AUTH_KEY=mock-key and CONDUCTOR_AUTH_SECRET=mock-secret',
    ],
    [
      'a key without a secret',
      { CONDUCTOR_AUTH_SECRET: '' },
      'CONDUCTOR_AUTH_SECRET is not set: clients get no token',
      'set CONDUCTOR_AUTH_KEY=mock-key and CONDUCTOR_AUTH_SECRET=mock-secret',
    ],
    [
      'a key that is refused',
      { CONDUCTOR_AUTH_SECRET: 'real-secret' },
      'the key is refused with 401',
      'take mock-key and mock-secret, give a seed an application with this key, or start with --any-key',
    ],
  ])('names %s and its remedy, and ends with 1', async (_what, variables, text, remedy) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const { end, lines } = await doctor();

    expect(end).toBe(1);
    expect(lines[lines.indexOf(`wrong  ${text}`) + 1]).toBe(`       ${remedy}`);
    expect(lines.join('\n')).not.toContain('real-secret');
  });

  it('names a port that another program has, and a cluster of its own', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    const taken = await doctor('--port', port);
    const own = await doctor('--port', new URL(cluster.url).port);
    other.close();

    expect(taken.end).toBe(1);
    expect(taken.lines[1]).toBe(
      `wrong  port 127.0.0.1:${port} is taken by another program, or may not be listened on`,
    );
    expect(own.end).toBe(0);
    expect(own.lines[1]).toMatch(/^ok {5}on port \S+ a conductor-mock answers$/);
  });

  it('names what is wrong with seeds, at its line', async () => {
    const seed = join(folder, 'seed.yaml');
    writeFileSync(seed, 'users:\n  - id: a\n    groups: [g]\n');
    const { end, lines } = await doctor('--seed', seed);

    expect(end).toBe(1);
    expect(lines).toContain(`wrong  ${seed}:3: users[0].groups[0]: no group has the id "g"`);
    writeFileSync(seed, 'users:\n  - id: a\n');
    expect((await doctor('--seed', seed)).lines).toContain('ok     the seeds can be loaded');
  });

  it('reads .env, and says where it differs from the environment', async () => {
    const file = (text: string) => {
      writeFileSync(join(folder, '.env'), text);
    };
    file('# theirs\nexport CONDUCTOR_SERVER_URL="http://127.0.0.1:1/api"\n');
    const differing = await doctor();
    expect(differing.end).toBe(1);
    expect(differing.lines).toContain(
      `wrong  CONDUCTOR_SERVER_URL is ${cluster.apiUrl}, but .env says http://127.0.0.1:1/api`,
    );

    const lines = Object.entries(good).map(([name, value]) => `${name}=${value}`);
    for (const name of Object.keys(good)) vi.stubEnv(name, '');
    file(`${lines.join('\n')}\n`);
    expect((await doctor()).end).toBe(0);
  });

  it.each([
    ['another program', '{"status": "UP"}', (url: string) => `what answers at ${url} is no`],
    ['no JSON', 'hello', (url: string) => `what answers at ${url} is no`],
    [
      'another version',
      '{"healthy": true, "behindMs": 0, "info": {"version": "0.0.1"}}',
      (url: string) => `conductor-mock 0.0.1 answers at ${url}, this one is ${version}`,
    ],
  ])('names %s behind the URL', async (_what, body, text) => {
    const { origin } = await serve((_request, reply) => reply.end(body));
    vi.stubEnv('CONDUCTOR_SERVER_URL', `${origin}/api`);
    const { end, lines } = await doctor();

    expect(end).toBe(1);
    expect(lines.join('\n')).toContain(`wrong  ${text(origin)}`);
  });
});
