import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { useCli, type CliProcess } from '../support/cli-process.ts';
import { steer } from '../support/steering.ts';

/** What is stored and has no effect, the log says: nobody should wait for a listener that nothing tells. */

const run = useCli();
const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const tasks = [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' }];
const listened = { name: 'order', tasks, workflowStatusListenerEnabled: true };

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
const noEffect = (what: string, members: string) => `${what}: stored, no effect: ${members}`;

/** What is stored, the call that stores it, and the line of the log. */
const stored: readonly (readonly [string, string, string, unknown, string])[] = [
  [
    'a task definition is registered with labels',
    'POST',
    '/api/metadata/taskdefs',
    [{ name: 'wrap' }, { name: 'pack', isolationGroupId: 'blue', executionNameSpace: 'east' }],
    noEffect('task definition pack', 'isolationGroupId, executionNameSpace'),
  ],
  [
    'a task definition is replaced with a label',
    'POST',
    '/api/metadata/taskdefs',
    [{ name: 'pack', ownerApp: 'shop', baseType: '' }],
    noEffect('task definition pack', 'ownerApp'),
  ],
  [
    'a workflow definition is stored with a listener',
    'POST',
    '/api/metadata/workflow?overwrite=true',
    listened,
    noEffect('workflow definition order', 'workflowStatusListenerEnabled'),
  ],
  [
    'workflow definitions are saved, one with metadata',
    'PUT',
    '/api/metadata/workflow',
    [
      { name: 'plain', tasks, metadata: {}, ownerApp: '', schemaVersion: 2 },
      { name: 'order', tasks, metadata: { team: 'sales' } },
    ],
    noEffect('workflow definition order', 'metadata'),
  ],
  [
    'a task inside a definition has a member of older versions',
    'POST',
    '/api/metadata/workflow?overwrite=true',
    { name: 'order', tasks: [{ ...tasks[0], rateLimited: true }] },
    noEffect('workflow definition order, task pack_ref', 'rateLimited'),
  ],
];

// One process for all: to start one takes longer than all of their calls.
it('the log says so when something is stored, and nothing about what is refused', async () => {
  const cli = run(['--port', '0']);
  const url = await cli.ready();
  const refused = [{ name: 'pack', ownerApp: 'shop' }, { name: '' }];
  expect(await send(url, 'POST', '/api/metadata/taskdefs', refused)).toBe(400);
  for (const [what, method, path, body] of stored)
    expect(await send(url, method, path, body), what).toBe(200);

  expect(await logOf(cli)).toEqual(stored.map(([, , , , message]) => [WARN, message]));
});

it('the log says so for seeds too', async () => {
  const seed = join(folder, 'labels.json');
  writeFileSync(seed, JSON.stringify({ workflowDefinitions: [listened] }));
  const cli = run(['--port', '0', '--seed', seed]);
  await cli.ready();
  expect(await logOf(cli)).toEqual([
    [WARN, noEffect('workflow definition order', 'workflowStatusListenerEnabled')],
  ]);
});

it('the log says nothing of it at level error', async () => {
  const cli = run(['--port', '0', '--log-level', 'error']);
  expect(await send(await cli.ready(), 'POST', '/api/metadata/workflow', listened)).toBe(200);
  expect(await logOf(cli)).toEqual([]);
});
