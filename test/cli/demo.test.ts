import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { useCli } from '../support/cli-process.ts';

const run = useCli();
const bash = promisify(execFile);

describe('the demo', () => {
  it('prints calls that take a workflow to its end when they are pasted into a shell', async () => {
    const { calls, cli } = await startedDemo();
    const [claim, complete, look] = calls;
    expect(await paste(`${look!} -s`)).toContain('"status":"RUNNING"');

    expect(await paste(claim)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await paste(complete)).toMatch(/^HTTP\/1\.1 200 /);

    const { status, output } = await ended(look);
    expect([status, output]).toEqual(['COMPLETED', { booked: true }]);
    expect(cli.stderr).toBe('');
    cli.kill('SIGTERM');
    expect(await cli.end).toBe(0);
  });

  it('answers a second paste as the platform does, until the printed reset begins anew', async () => {
    const { calls } = await startedDemo();
    const [claim, complete, look, reset] = calls;
    await paste(claim);
    expect(await paste(claim)).toMatch(/^HTTP\/1\.1 400 [^]*already claimed/);
    await paste(complete);
    expect(await paste(complete)).toMatch(/^HTTP\/1\.1 400 [^]*already in terminal state/);
    expect(await paste(claim)).toMatch(/^HTTP\/1\.1 400 /);

    await paste(reset);

    expect(await paste(`${look!} -s`)).toContain('"status":"RUNNING"');
    expect(await paste(claim)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await paste(complete)).toMatch(/^HTTP\/1\.1 200 /);
    expect((await ended(look)).status).toBe('COMPLETED');
  });

  it('keeps its worker when a manual clock goes past the life of tokens', async () => {
    const { calls, url } = await startedDemo(['--clock', 'manual']);
    const advance = { method: 'POST', body: '{"advanceMs": 90000000}' };
    expect((await fetch(`${url}/__admin/clock`, advance)).status).toBe(200);
    await fetch(`${url}/__admin/reset`, { method: 'POST' });
    for (const call of calls.slice(0, 2)) await paste(call);

    expect((await ended(calls[2])).status).toBe('COMPLETED');
  });

  it('takes the options of the server, its seeds in addition to its own', async () => {
    const cli = run(['--clock', 'manual'], { CONDUCTOR_MOCK_PORT: '0' }, 'demo.js');
    const url = await cli.ready();

    expect(await (await fetch(`${url}/__admin/clock`)).json()).toMatchObject({ mode: 'manual' });
  });
});

const CALLS = 4;

async function startedDemo(args: readonly string[] = []) {
  const cli = run(['--port', '0', ...args], {}, 'demo.js');
  const printed = await cli.output((text) => callsIn(text).length === CALLS);
  const [, url = ''] = /^ready (\S+)\n/.exec(printed) ?? [];
  return { cli, url, calls: callsIn(printed) };
}

async function paste(call: string | undefined): Promise<string> {
  return (await bash('bash', ['-c', call!])).stdout;
}

/** What the last look says once the worker has come. */
function ended(look: string | undefined): Promise<{ status: string; output: unknown }> {
  return vi.waitFor(
    async () => {
      const seen = JSON.parse(await paste(`${look!} -s`)) as { status: string; output: unknown };
      expect(seen.status).not.toBe('RUNNING');
      return seen;
    },
    { timeout: 10_000 },
  );
}

/** The printed curl calls, each from `curl` to the empty line or the end of the text after it. */
function callsIn(text: string): string[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('curl ') && block.trimEnd().endsWith("'"))
    .map((block) => block.trimEnd());
}
