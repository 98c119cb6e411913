import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { useCli, type CliProcess } from '../support/cli-process.ts';
import { steer } from '../support/steering.ts';

/** What is stored but not applied, the log says: nobody should wait for a limit that nothing keeps to. */

const run = useCli();
const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const tasks = [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' }];
const limited = { name: 'order', tasks, rateLimitConfig: { concurrentExecLimit: 5 } };

async function send(url: string, method: string, path: string, body: unknown): Promise<number> {
  const { json } = await steer(() => url)('POST', '/tokens', { user: 'admin@conductor.mock' });
  return (await callApi(url, { method, path, body, token: json.token as string })).status;
}

/** The level and the message of each warning in its log, and of what is worse, once it has ended. */
async function logOf(cli: CliProcess): Promise<readonly (readonly [number, string])[]> {
  cli.kill('SIGTERM');
  await cli.end;
  return cli.stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { level: number; msg: string })
    .filter(({ level }) => level >= WARN)
    .map(({ level, msg }) => [level, msg] as const);
}

const WARN = 40;
const notApplied = (what: string, limits: string) =>
  `${what}: kept and given back, but not applied by this mock: ${limits}`;

it.each<[string, string, string, unknown, string]>([
  [
    'a task definition is registered with limits',
    'POST',
    '/api/metadata/taskdefs',
    [{ name: 'wrap' }, { name: 'pack', concurrentExecLimit: 2, rateLimitPerFrequency: 3 }],
    notApplied('task definition pack', 'concurrentExecLimit, rateLimitPerFrequency'),
  ],
  [
    'a workflow definition is stored with a rate limit',
    'POST',
    '/api/metadata/workflow',
    limited,
    notApplied('workflow definition order', 'rateLimitConfig'),
  ],
  [
    'workflow definitions are saved with a rate limit',
    'PUT',
    '/api/metadata/workflow',
    [{ name: 'plain', tasks, rateLimitConfig: {} }, limited],
    notApplied('workflow definition order', 'rateLimitConfig'),
  ],
])('the log says so when %s', async (_what, method, path, body, message) => {
  const cli = run(['--port', '0']);
  expect(await send(await cli.ready(), method, path, body)).toBe(200);
  expect(await logOf(cli)).toEqual([[WARN, message]]);
});

it('the log says so when a limit is set on what is there, and when it changes', async () => {
  const cli = run(['--port', '0']);
  const url = await cli.ready();
  await send(url, 'POST', '/api/metadata/workflow', { name: 'order', tasks });
  await send(url, 'PUT', '/api/metadata/workflow/order/rate-limit', { concurrentExecLimit: 1 });
  await send(url, 'POST', '/api/metadata/taskdefs', [{ name: 'pack', concurrentExecLimit: 0 }]);
  await send(url, 'PUT', '/api/metadata/taskdefs', { name: 'pack', totalTimeoutSeconds: 60 });
  expect(await logOf(cli)).toEqual([
    [WARN, notApplied('workflow definition order', 'the rate limit')],
    [WARN, notApplied('task definition pack', 'totalTimeoutSeconds')],
  ]);
});

it('the log says nothing about what is refused', async () => {
  const cli = run(['--port', '0']);
  const body = [{ name: 'pack', concurrentExecLimit: 2 }, { name: '' }];
  expect(await send(await cli.ready(), 'POST', '/api/metadata/taskdefs', body)).toBe(400);
  expect(await logOf(cli)).toEqual([]);
});

it('the log says so for seeds too', async () => {
  const seed = join(folder, 'limits.json');
  const pack = { name: 'pack', rateLimitPerFrequency: 3 };
  const definitions = { taskDefinitions: [pack], workflowDefinitions: [limited] };
  writeFileSync(seed, JSON.stringify(definitions));
  const cli = run(['--port', '0', '--seed', seed]);
  await cli.ready();
  expect(await logOf(cli)).toEqual([
    [WARN, notApplied('task definition pack', 'rateLimitPerFrequency')],
    [WARN, notApplied('workflow definition order', 'rateLimitConfig')],
  ]);
});

it('the log says nothing of it at level error', async () => {
  const cli = run(['--port', '0', '--log-level', 'error']);
  expect(await send(await cli.ready(), 'POST', '/api/metadata/workflow', limited)).toBe(200);
  expect(await logOf(cli)).toEqual([]);
});
