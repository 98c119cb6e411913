import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { packedPaths } from '../docs/documented-project.ts';
import { root, textOf } from '../docs/markdown.ts';
import { watch } from '../support/cli-process.ts';

/** The way of somebody new: an empty folder, the package, `init`, a green test, a seed that is edited. */

const run = promisify(execFile);
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

let folder = '';
let tarball = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newcomer-'));
  tarball = await packed(join(folder, 'package'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The package with the packages that it needs inside, so that nobody is asked for them. */
async function packed(into: string): Promise<string> {
  for (const path of packedPaths()) await cp(root + path, join(into, path), { recursive: true });
  const {
    scripts: _scripts,
    devDependencies: _tools,
    ...manifest
  } = JSON.parse(textOf('package.json')) as Record<string, object>;
  const bundled = { ...manifest, bundleDependencies: true };
  await writeFile(join(into, 'package.json'), JSON.stringify(bundled));
  const { stdout } = await run('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root });
  for (const path of stdout.trim().split('\n').slice(1))
    await cp(path, join(into, relative(root, path)), { recursive: true });
  const packing = await run('npm', ['pack', '--silent'], { cwd: into, env });
  return join(into, packing.stdout.trim());
}

it('an empty folder, init, a green test, and a seed that is edited while a cluster runs', async () => {
  const cwd = join(folder, 'project');
  await mkdir(cwd);
  await run('npm', ['install', '--save-dev', tarball], { cwd, env });
  const { stdout: said } = await run('npx', ['conductor-mock', 'init'], { cwd, env });
  const [, test = ''] = /^Run the test: +(.*)$/m.exec(said) ?? [];
  const [, look = ''] = /^Look at a cluster: +(.*)$/m.exec(said) ?? [];
  const [program = '', ...args] = test.split(' ');
  const { stdout: tested } = await run(program, [...args, '--test-reporter=tap'], { cwd, env });

  expect(basename(tarball)).toMatch(/^conductor-mock-.*\.tgz$/);
  expect(tested).toMatch(/^# pass 2$/m);
  expect(tested).toMatch(/^# fail 0$/m);

  const child = spawn('bash', ['-c', `exec ${look} --port 0 --write-env .env`], { cwd, env });
  const cli = watch(child);
  const url = await cli.ready();
  const token = async (user: string) => {
    const body = JSON.stringify({ user });
    return (await fetch(`${url}/__admin/tokens`, { method: 'POST', body })).status;
  };
  expect([await token('lee@example.com'), await token('new@example.com')]).toEqual([200, 404]);
  expect(await readFile(join(cwd, '.env'), 'utf8')).toContain(`CONDUCTOR_SERVER_URL=${url}/api`);
  const { stdout: found } = await run('npx', ['conductor-mock', 'doctor', '--port', '0'], {
    cwd,
    env,
  });
  expect(found).not.toContain('wrong');

  const seed = join(cwd, 'mock-cluster/seed.yaml');
  const text = await readFile(seed, 'utf8');
  await writeFile(seed, text.replace('users:\n', 'users:\n  - id: new@example.com\n'));
  const seeAddition = async () => {
    expect(await token('new@example.com')).toBe(200);
  };
  await vi.waitFor(seeAddition, 60_000);
  child.kill('SIGTERM');
  await cli.end;
  await expect(readFile(join(cwd, '.env'))).rejects.toThrow('ENOENT');
});

it.each([
  ['vitest', {}, 'cluster.test.js'],
  ['vitest,typescript', {}, 'cluster.test.mts'],
  ['vitest,typescript', { type: 'module' }, 'cluster.test.ts'],
])('the test for %s in a project %j is green, and well typed', async (tools, kind, test) => {
  const cwd = join(folder, test);
  await mkdir(cwd);
  await run('npm', ['install', '--no-save', tarball], { cwd, env });
  const devDependencies = Object.fromEntries(tools.split(',').map((name) => [name, '*']));
  await writeFile(join(cwd, 'package.json'), JSON.stringify({ ...kind, devDependencies }));
  for (const name of ['vitest', 'typescript', '@types'])
    await symlink(join(root, 'node_modules', name), join(cwd, 'node_modules', name));
  await run('npx', ['conductor-mock', 'init'], { cwd, env });
  const { stdout } = await run('node_modules/vitest/vitest.mjs', ['run'], { cwd, env });

  expect(stdout).toContain('2 passed');
  if (test.endsWith('.js')) return;
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'];
  const files = ['--types', 'node', '--target', 'es2022', `mock-cluster/${test}`];
  const compiler = join(cwd, 'node_modules/typescript/bin/tsc');
  const { stdout: wrong } = await run(process.execPath, [compiler, ...options, ...files], {
    cwd,
    env,
  });
  expect(wrong).toBe('');
});
