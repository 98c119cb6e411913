import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { watch } from '../support/cli-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = 'dist/cli/main.js';
const demo = 'dist/cli/demo.js';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) endGroup(child);
});

/** A process that may start others; they are all of one group, which ends with the test. */
function start(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], CONDUCTOR_MOCK_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.push(child);
  return child;
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left, as it should be.
  }
}

describe('a reader that is gone, as after | head -1', () => {
  it.each([
    ['the help', [main, '--help']],
    ['a server', [demo]],
  ])('ends %s without a word', async (_what, args) => {
    const child = start([process.execPath, ...args]);
    const cli = watch(child);
    child.stdout.destroy();

    expect(await cli.end).toBe(0);
    expect(cli.stderr).toBe('');
  });
});

describe('npm, when it is ended,', () => {
  it('takes the server of npm start with it', async () => {
    const npm = start(['npm', 'start']);
    const cli = watch(npm);
    await cli.ready();

    npm.kill('SIGTERM');

    await cli.end;
    expect(cli.stderr).toBe('');
  });

  it('takes a server with it that npx has started', async () => {
    // What npx does: a shell, which runs the command and then has more to do.
    const script = `${process.execPath} ${main}; :`;
    const shell = start(['sh', '-c', script], { npm_lifecycle_event: 'npx' });
    const cli = watch(shell);
    await cli.ready();

    shell.kill('SIGTERM');

    expect(await cli.end).toBe('SIGTERM');
    expect(cli.stderr).toBe('');
  });
});

describe('a Node.js that is too old', () => {
  it.each([main, demo])('gets one line from %s, and 1', async (script) => {
    const pretended =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })";
    const cli = watch(
      start([process.execPath, '--import', `data:text/javascript,${pretended}`, script, '--help']),
    );

    expect(await cli.end).toBe(1);
    expect(cli.stderr).toBe(
      'conductor-mock: Node.js 20.18.3 is too old: 20.19 or newer is needed.\n',
    );
    expect(cli.stdout).toBe('');
  });
});
