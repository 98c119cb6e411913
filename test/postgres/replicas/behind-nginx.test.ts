import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blocksOf, root } from '../../docs/markdown.ts';
import { callApi, type ApiAnswer } from '../../support/api-call.ts';
import { eventsOf, take } from '../../support/event-reader.ts';
import { freePort } from '../../support/free-port.ts';
import { startNginx, type Nginx } from '../../support/nginx.ts';
import { usePostgres } from '../../support/postgres-server.ts';
import { asReplica, leaderAmong, SOON, type ReplicaProcess } from '../../support/replicas.ts';
import { useCli } from '../../support/cli-process.ts';

const PAGE = 'docs/shared-cluster.md';
const [commands, config, shown] = blocksOf(PAGE);
const postgres = usePostgres();
const run = useCli(afterAll);
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
/** By the port that the page names. */
const ports = new Map<string, number>();
let replicas: ReplicaProcess[] = [];
let nginx: Nginx;
let admin = '';

/** A text of the page, with the ports of this test. */
const here = (text: string) => text.replaceAll(/\b80\d\d\b/g, (port) => String(ports.get(port)));

/** The variables that the page sets. */
function environment(store: string): Record<string, string> {
  const set = [...commands!.text.matchAll(/^export (\w+)=(.*)$/gm)];
  const env = Object.fromEntries(set.map(([, name = '', value = '']) => [name, value]));
  expect(env['CONDUCTOR_MOCK_STORE']).toMatch(/^postgres:\/\//);
  const seed = env['CONDUCTOR_MOCK_SEED']!.replace('node_modules/conductor-mock/', root);
  return { ...env, CONDUCTOR_MOCK_STORE: store, CONDUCTOR_MOCK_SEED: seed };
}

beforeAll(async () => {
  for (const port of ['8080', '8081', '8082', '8083']) ports.set(port, await freePort());
  const env = environment(await postgres.database('shared'));
  admin = env['CONDUCTOR_MOCK_ADMIN_TOKEN']!;
  const lines = [...commands!.text.matchAll(/^npx conductor-mock (.*) &$/gm)];
  expect(lines).toHaveLength(3);
  const started = lines.map(([, args = '']) => run(here(args).split(' '), env));
  replicas = await Promise.all(started.map(async (cli) => asReplica(cli, await cli.ready())));
  expect(config!.kind).toBe('nginx');
  nginx = await startNginx(here(config!.text), folder, ports.get('8080')!);
});

afterAll(async () => {
  await nginx.end();
  rmSync(folder, { recursive: true });
});

const bearer = () => ({ authorization: `Bearer ${admin}` });

function throughNginx(path: string, more: object = {}): Promise<ApiAnswer> {
  return callApi(nginx.url, { path, ...more });
}

async function tokenOf(user: string): Promise<string> {
  const call = { method: 'POST', body: { user }, headers: bearer() };
  const { status, json } = await throughNginx('/__admin/tokens', call);
  expect(status).toBe(200);
  return json.token;
}

describe(`three replicas behind nginx, as ${PAGE} has them`, () => {
  it('answer what the page shows', async () => {
    const steps = shown!.text.split(/^\$ /m).slice(1);
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) {
      const [command = '', ...lines] = step.trimEnd().split('\n');
      const { stdout } = await promisify(execFile)('bash', ['-c', here(command)]);
      expect(stdout.trimEnd()).toBe(lines.join('\n'));
    }
  });

  it('let nobody steer without the admin token', async () => {
    expect((await throughNginx('/__admin/clock')).status).toBe(401);
  });

  it('pass events on as they come', async () => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const events = eventsOf(
      await fetch(`${nginx.url}/__admin/events`, { headers: bearer(), signal }),
    );
    await throughNginx('/api/token/userInfo', { token: await tokenOf('ann@acme.com') });
    const [event] = await take(events, 1);
    expect(event!.event).toBe('request');
    leaving.abort();
  });

  it('refuse a body that is too long themselves, in the shape of the platform', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(7 * 1024 * 1024) });
    const token = await tokenOf('ann@acme.com');
    const answer = await throughNginx('/api/metadata/workflow', { method: 'POST', body, token });
    expect(answer.status).toBe(413);
    expect(answer.json).toMatchObject({ status: 413, instance: 'conductor-mock' });
  });

  it('answer with nothing but 503 besides while they end one after another', async () => {
    const token = await tokenOf('ann@acme.com');
    const statuses: number[] = [];
    let goesOn = true;
    const clients = Array.from({ length: 3 }, async () => {
      while (goesOn) statuses.push((await throughNginx('/api/token/userInfo', { token })).status);
    });
    const isAnsweredAgain = () => {
      const before = statuses.length;
      return vi.waitFor(() => {
        expect(statuses.slice(before).filter((one) => one === 200).length).toBeGreaterThan(9);
      }, SOON);
    };
    await isAnsweredAgain();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const leader = await leaderAmong(replicas);
      leader.kill(signal);
      expect(await leader.end).toBe(signal === 'SIGTERM' ? 0 : signal);
      replicas = replicas.filter((one) => one !== leader);
      await leaderAmong(replicas);
      await isAnsweredAgain();
    }
    goesOn = false;
    await Promise.all(clients);
    expect(new Set(statuses.filter((status) => status !== 503))).toEqual(new Set([200]));
  });

  it('are told to be away once none is left, in the shape of the platform', async () => {
    const [last] = replicas;
    last!.kill('SIGTERM');
    expect(await last!.end).toBe(0);
    const answer = await throughNginx('/api/token/userInfo');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.json).toMatchObject({ status: 503, retryable: true });
  });
});
