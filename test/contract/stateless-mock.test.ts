import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi, type ApiCall } from '../support/api-call.ts';

/** What `npm run mock:stateless` runs, on a free port: Prism, which answers with the document's examples. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
const listening = /Prism is listening on (http:\S+)/;

let mock: ChildProcess | undefined;
let url = '';

beforeAll(async () => {
  mock = spawn(process.execPath, [prism, ...argumentsOfScript()], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await listeningUrl(mock);
});

afterAll(async () => {
  if (mock?.exitCode !== null) return;
  mock.kill('SIGKILL');
  await once(mock, 'exit');
});

const update: ApiCall = {
  method: 'POST',
  path: '/api/human/tasks/update/taskRef',
  query: {
    workflowId: 'ca04d4c8-027a-11f1-913a-226156badb04',
    taskRefName: 'human_ref',
    complete: true,
  },
  token: 'any-token',
  body: { approve: 'Yes', comments: 'Income covers the instalments' },
};

describe('the stateless mock', () => {
  it('answers an update with the documented 200', async () => {
    const answer = await callApi(url, update);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
  });

  it('answers with the example of the status that is asked for', async () => {
    const answer = await callApi(url, { ...update, headers: { prefer: 'code=404' } });
    expect(answer.status).toBe(404);
    expect(answer.json).toEqual({
      status: 404,
      message: expect.stringContaining('No such human task found by taskRefName'),
      instance: 'conductor-mock',
      retryable: false,
    });
  });

  it('answers with the example that is asked for by name', async () => {
    const prefer = 'code=404, example=UnknownWorkflow';
    const answer = await callApi(url, { ...update, headers: { prefer } });
    expect(answer.json.message).toContain('No such workflow found by id');
  });
});

function argumentsOfScript(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [command, ...given] = scripts['mock:stateless']!.split(' ');
  expect(command).toBe('prism');
  const port = given.indexOf('--port') + 1;
  expect(port).toBeGreaterThan(0);
  return given.with(port, '0');
}

/** The address it prints once it answers. An end without that is an error. */
async function listeningUrl({ stdout }: ChildProcess): Promise<string> {
  const seen: string[] = [];
  const lines = createInterface({ input: stdout! });
  for await (const line of lines) {
    const found = listening.exec(line)?.[1];
    if (found !== undefined) {
      stdout!.resume();
      return found;
    }
    seen.push(line);
  }
  throw new Error(`Prism ended before it listened:\n${seen.join('\n')}`);
}
