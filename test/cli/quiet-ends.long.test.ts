import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { watch } from '../support/cli-process.ts';
import { useOwnFolder } from '../support/own-folder.ts';

const cli = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
const folder = useOwnFolder();
const NOTHING = 'http://127.0.0.1:9';

/** The command in a folder of its own, with a seed and a pact, under what the shell sets first. */
function run(args: string, { first = ':', script = 'main.js' } = {}) {
  writeFileSync(join(folder(), 's.yaml'), 'users: []\n');
  writeFileSync(join(folder(), 'p.json'), '{"consumer":{"name":"c"}}');
  const child = spawn(
    'sh',
    ['-c', `${first}; exec "${process.execPath}" "${cli}${script}" ${args}`],
    {
      cwd: folder(),
      env: { PATH: process.env['PATH'], CONDUCTOR_MOCK_PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { child, seen: watch(child) };
}

/** Each command, and the exit code with which it ends where nobody reads what it prints. */
const COMMANDS: readonly (readonly [args: string, code: number])[] = [
  ['--help', 0],
  ['--version', 0],
  ['nothing', 2],
  ['--port 0', 0],
  ['verify --help', 0],
  ['verify p.json', 2],
  ['conform --help', 0],
  [`conform --base-url ${NOTHING}/api --key k --secret s`, 2],
  ['check --help', 0],
  ['check s.yaml', 0],
  ['check none.yaml', 1],
  ['init', 0],
  ['doctor --help', 0],
  [`snapshot --url ${NOTHING}`, 1],
  ['snapshot --help', 0],
];

describe('where nobody reads what it prints', () => {
  it.each(COMMANDS)('%s ends without a word', async (args, code) => {
    const { child, seen } = run(args);
    child.stdout.destroy();
    child.stderr.destroy();

    expect(await seen.end).toBe(code);
  });

  it.each(COMMANDS)('%s: standard error has no stack trace', async (args, code) => {
    const { child, seen } = run(args);
    child.stdout.destroy();

    expect(await seen.end).toBe(code);
    expect(seen.stderr).not.toMatch(/^ {4}at /m);
  });

  it.each(COMMANDS.filter(([args]) => args !== '--port 0'))(
    '%s ends as ever without its standard error',
    async (args, code) => {
      const { child, seen } = run(args);
      child.stderr.destroy();

      expect(await seen.end).toBe(code);
    },
  );

  it('a server goes on when only its log is not read', async () => {
    const { child, seen } = run('--log-level debug');
    child.stderr.destroy();
    const url = await seen.ready();
    for (let call = 0; call < 20; call += 1)
      expect((await fetch(`${url}/api/version`)).status).toBe(200);
    child.kill('SIGTERM');

    expect(await seen.end).toBe(0);
  });
});

describe('what the machine does not give is told in a line', () => {
  it.each([
    ['--port 0', 'main.js'],
    ['check s.yaml', 'main.js'],
    ['verify p.json', 'main.js'],
    ['init', 'main.js'],
    ['--port 0', 'demo.js'],
  ])('files that may be open: %s of %s', async (args, script) => {
    const { seen } = run(args, { first: 'ulimit -n 20', script });

    expect(await seen.end).toBe(1);
    expect(seen.stderr).toBe(
      'conductor-mock: too many open files: allow more, as with "ulimit -n 1024"; 200 are enough\n',
    );
  });

  it('with 64 of them a server runs, and lives through more connections', async () => {
    const { child, seen } = run('--port 0', { first: 'ulimit -n 64' });
    const url = await seen.ready();
    const all = Array.from({ length: 100 }, () =>
      fetch(`${url}/api/version`).catch(() => undefined),
    );
    await Promise.all(all);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    child.kill('SIGTERM');

    expect(await seen.end).toBe(0);
    expect(seen.stderr).toBe('');
  });

  it('a port that somebody has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { seen } = run(`--port ${port}`);

    expect(await seen.end).toBe(1);
    expect(seen.stderr).toBe(
      `conductor-mock: port in use: 127.0.0.1:${port}; choose another with --port, or --port 0 for a free one\n`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    ['an address that is not here', '--host 203.0.113.1', /no address 203\.0\.113\.1 \(--host\)/],
    ['a full disk, for the help', '--help >/dev/full', /^conductor-mock: no space is left$/],
    ['a full disk, for a server', '--port 0 >/dev/full', /^conductor-mock: no space is left$/],
    ['a device for --write-env', '--write-env /dev/full', /--write-env \/dev\/full is no file/],
  ])('%s', async (_what, args, line) => {
    const { seen } = run(args);

    expect([1, 2]).toContain(await seen.end);
    expect(seen.stderr.split('\n')[0]).toMatch(line);
    expect(seen.stderr).not.toMatch(/^ {4}at /m);
  });

  it.each([
    ['--write-env x.env', /^conductor-mock: --write-env cannot be written: EFBIG/],
    ['init', /^conductor-mock: mock-cluster\/seed\.yaml cannot be written: EFBIG/],
  ])('a disk that takes no more: %s leaves nothing half written', async (args, line) => {
    const { seen } = run(args, { first: 'ulimit -f 0' });

    expect(await seen.end).toBe(2);
    expect(seen.stderr).toMatch(line);
    expect(seen.stderr).not.toMatch(/^ {4}at /m);
    expect(readdirSync(folder()).filter((name) => /\.(env|json\.)/.test(name))).toEqual([]);
    expect(existsSync(join(folder(), 'mock-cluster/seed.yaml'))).toBe(false);
  });
});
