import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { useCli } from '../support/cli-process.ts';

const run = useCli();
const bash = promisify(execFile);

describe('the demo', () => {
  it('prints calls that work when they are pasted into a shell', async () => {
    const cli = run(['--port', '0'], {}, 'demo.js');
    const printed = await cli.output((text) => callsIn(text).length === 3);
    const [save, complete, look] = callsIn(printed);
    const paste = async (call: string | undefined) => (await bash('bash', ['-c', call!])).stdout;

    expect(printed).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\n/);
    expect(JSON.parse(await paste(`${look!} -s`)).tasks[0].status).toBe('IN_PROGRESS');
    expect(await paste(save)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await paste(complete)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await paste(complete)).toMatch(/^HTTP\/1\.1 400 /);
    const { tasks } = JSON.parse(await paste(`${look!} -s`));
    expect(tasks[0]).toMatchObject({
      referenceTaskName: 'human_ref',
      status: 'COMPLETED',
      outputData: { approve: 'Yes', comments: 'lgtm' },
    });
    expect(tasks[1]).toMatchObject({ referenceTaskName: 'book_ref', status: 'SCHEDULED' });
    cli.kill('SIGTERM');
    expect(await cli.end).toBe(0);
  });

  it('takes the options of the server, its seeds in addition to its own', async () => {
    const cli = run(['--clock', 'manual'], { CONDUCTOR_MOCK_PORT: '0' }, 'demo.js');
    const url = await cli.ready();

    expect(await (await fetch(`${url}/__admin/clock`)).json()).toMatchObject({ mode: 'manual' });
  });
});

/** The printed curl calls, each from `curl` to the empty line or the end of the text after it. */
function callsIn(text: string): string[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('curl ') && block.trimEnd().endsWith("'"))
    .map((block) => block.trimEnd());
}
