import { expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { useCli } from '../support/cli-process.ts';
import { steer } from '../support/steering.ts';

/** What each level of the log adds to the one before it; test/cli/notices.test.ts has the warnings in detail. */

const run = useCli();

const warned = ['task definition pack: stored, no effect: ownerApp'];
const called = [
  'steered POST /__admin/tokens',
  ...warned,
  'answered POST /api/metadata/taskdefs 200 admin@conductor.mock',
  'answered GET /api/human/tasks/none 401 MissingToken',
];

it.each([
  ['silent', []],
  ['error', []],
  ['warn', warned],
  ['info', called],
  ['debug', [...called.slice(0, -1), `${called.at(-1)} "a=1"`]],
])('at %s it says as much', async (level, lines) => {
  expect(await saidAt(['--log-level', level])).toEqual(lines);
});

it('is at warn where no level is given', async () => {
  expect(await saidAt([])).toEqual(warned);
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
  await callApi(url, { path: '/api/human/tasks/none', query: { a: 1 } });
  cli.kill('SIGTERM');
  await cli.end;
  return cli.stderr
    .split('\n')
    .filter((line) => line !== '')
    .map(textOf);
}

function textOf(line: string): string {
  const { msg, method, path, status, refusal, caller, query } = JSON.parse(line) as Record<
    string,
    string | undefined
  >;
  const asked = query ? JSON.stringify(query) : undefined;
  return [msg, method, path, status, refusal, caller, asked]
    .filter((part) => part !== undefined)
    .join(' ');
}
