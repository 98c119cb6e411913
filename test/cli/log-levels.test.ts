import { expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { useCli } from '../support/cli-process.ts';
import { steer } from '../support/steering.ts';

/** What each level of the log adds to the one before it; test/cli/notices.test.ts has the warnings in detail. */

const run = useCli();

const warned = ['task definition pack: stored, no effect: ownerApp'];
const steered = ['steered POST /__admin/tokens'];
const answered = [
  'answered POST /api/metadata/taskdefs 200',
  'answered GET /api/human/tasks/none 401',
];

it.each([
  ['silent', []],
  ['error', []],
  ['warn', warned],
  ['info', [...steered, ...warned]],
  ['debug', [...steered, ...warned, ...answered]],
])('at %s it says as much', async (level, lines) => {
  expect(await saidAt(['--log-level', level])).toEqual(lines);
});

it('is at info where no level is given', async () => {
  expect(await saidAt([])).toEqual([...steered, ...warned]);
});

/** The log of a cluster that was steered, warned and asked, as texts. */
async function saidAt(args: readonly string[]): Promise<readonly string[]> {
  const cli = run(['--port', '0', ...args]);
  const url = await cli.ready();
  const admin = steer(() => url);
  const { token } = (await admin('POST', '/tokens', { user: 'admin@conductor.mock' })).json;
  await admin('GET', '/clock');
  expect((await admin('POST', '/tokens', { user: 'nobody' })).status).toBe(404);
  const body = [{ name: 'pack', ownerApp: 'shop' }];
  await callApi(url, { method: 'POST', path: '/api/metadata/taskdefs', body, token });
  await callApi(url, { path: '/api/human/tasks/none' });
  cli.kill('SIGTERM');
  await cli.end;
  return cli.stderr
    .split('\n')
    .filter((line) => line !== '')
    .map(textOf);
}

function textOf(line: string): string {
  const { msg, method, path, status } = JSON.parse(line) as Record<string, string | undefined>;
  return [msg, method, path, status].filter((part) => part !== undefined).join(' ');
}
