import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { watch } from '../support/cli-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const running = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** A program that starts a cluster, calls it over a connection that is kept, and does not close it. */
function leaveOpen(options: string, env: Readonly<Record<string, string>> = {}) {
  const program = `
    import { startMockCluster } from 'conductor-mock';
    const { url } = await startMockCluster(${options});
    const { status } = await fetch(url + '/health');
    process.once('beforeExit', () => console.log('nothing left to do'));
    console.log('answered ' + status);
    // Does not keep the process itself.
    setTimeout(() => console.log('still here'), 50).unref();
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  return { child, process: watch(child) };
}

describe('a cluster that nobody closes', () => {
  it.each([
    ['where it is told so', '{ unref: true }', {}],
    ["in Node's test runner", '', { NODE_TEST_CONTEXT: 'child-v8' }],
  ])('lets the process end %s', async (_where, options, env) => {
    const { process } = leaveOpen(options, env);

    expect(await process.end).toBe(0);
    expect(process.stdout).toBe('answered 200\nnothing left to do\n');
  });

  it.each([
    ['elsewhere', '', {}],
    ["in Node's test runner where it is told so", '{ unref: false }', { NODE_TEST_CONTEXT: 'x' }],
  ])('keeps the process %s', async (_where, options, env) => {
    const { child, process } = leaveOpen(options, env);
    const printed = await process.output((text) => text.includes('still here'));
    child.kill('SIGTERM');

    expect(printed).toBe('answered 200\nstill here\n');
    expect(await process.end).toBe('SIGTERM');
  });
});
