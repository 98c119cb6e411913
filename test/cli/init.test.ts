import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeeds } from 'conductor-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { useOwnFolder } from '../support/own-folder.ts';

const ownFolder = useOwnFolder();
let folder = '';
beforeEach(() => {
  folder = ownFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

const filesIn = () => readdirSync(join(folder, 'mock-cluster')).sort();
const textOf = (name: string) => readFileSync(join(folder, 'mock-cluster', name), 'utf8');

describe('conductor-mock init', () => {
  it.each([
    ['no package.json', undefined, 'cluster.test.mjs', 'node --test'],
    ['one that is broken', '{', 'cluster.test.mjs', 'node --test'],
    ['no test runner', '{ "name": "x" }', 'cluster.test.mjs', 'node --test'],
    [
      'Vitest',
      '{ "devDependencies": { "vitest": "4", "jest": "30" } }',
      'cluster.test.js',
      'npx vitest run',
    ],
    [
      'Vitest and TypeScript',
      '{ "devDependencies": { "vitest": "4", "typescript": "5" } }',
      'cluster.test.mts',
      'npx vitest run',
    ],
    [
      'Vitest, TypeScript and ES modules',
      '{ "type": "module", "devDependencies": { "vitest": "4", "typescript": "5" } }',
      'cluster.test.ts',
      'npx vitest run',
    ],
    ['Jest', '{ "dependencies": { "jest": "30" } }', 'cluster.test.js', 'npx jest'],
    [
      'Jest and ES modules',
      '{ "type": "module", "devDependencies": { "jest": "30" } }',
      'cluster.test.cjs',
      'npx jest',
    ],
  ])('writes a seed and a test, where there is %s', async (_what, manifest, test, command) => {
    if (manifest !== undefined) writeFileSync(join(folder, 'package.json'), manifest);
    const { end, stdout, stderr } = await commandHere(['init']);

    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(filesIn()).toEqual([test, 'seed.yaml']);
    expect(stdout).toContain(`wrote mock-cluster/seed.yaml: `);
    expect(stdout).toContain(`wrote mock-cluster/${test}: `);
    expect(stdout).toContain(`Run the test:       ${command}\n`);
    expect(stdout).toContain('npx conductor-mock --seed mock-cluster --watch\n');
    expect(await checkSeeds([join(folder, 'mock-cluster')])).toEqual([]);
    expect(textOf(test).includes(': MockCluster')).toBe(/\.m?ts$/.test(test));
    expect(textOf(test)).toMatch(/200|400/);
    expect(textOf(test)).not.toContain('undefined');
  });

  it('leaves what is there, and writes what is not', async () => {
    mkdirSync(join(folder, 'mock-cluster'));
    writeFileSync(join(folder, 'mock-cluster/seed.yaml'), 'users: []\n');
    const { end, stdout } = await commandHere(['init']);

    expect(end).toBe(0);
    expect(textOf('seed.yaml')).toBe('users: []\n');
    expect(stdout).toContain('left mock-cluster/seed.yaml as it is: it was there already\n');
    expect(stdout).toContain('wrote mock-cluster/cluster.test.mjs');
    const again = await commandHere(['init']);
    expect(again.stdout).not.toContain('wrote');
  });

  it('says so where its folder is a file', async () => {
    writeFileSync(join(folder, 'mock-cluster'), '');
    const { end, stderr } = await commandHere(['init']);

    expect(end).toBe(2);
    expect(stderr).toContain('the folder mock-cluster cannot be written');
  });

  it.each([
    [['init', 'here'], 'init takes no operand, got "here"'],
    [['init', '--port', '1'], 'there is no option --port'],
  ])('%j ends with 2', async (args, message) => {
    const { end, stderr } = await commandHere(args);

    expect(end).toBe(2);
    expect(stderr).toContain(message);
  });
});
