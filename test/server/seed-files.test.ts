import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import fc from 'fast-check';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matcherOf } from '../../src/server/file-pattern.ts';
import { captured } from '../support/captured.ts';
import { commandHere } from '../support/command-here.ts';
import { exportedForm, exportedTaskDefinition, exportedWorkflow } from '../support/exported.ts';
import { useOwnFolder } from '../support/own-folder.ts';

const ownFolder = useOwnFolder();
let folder = '';
beforeEach(() => {
  folder = ownFolder();
});
const open: InProcessCluster[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((cluster) => cluster.close()));
});

function write(files: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

const user = (id: string) => ({ users: [{ id }] });

/** The users that are there besides the administrator. */
async function usersOf(...seed: string[]): Promise<readonly string[]> {
  const cluster = await createMockCluster({ seed: seed.map((path) => join(folder, path)) });
  open.push(cluster);
  const response = await cluster.fetch('/api/users', {
    headers: { 'x-authorization': await cluster.tokenFor('admin@conductor.mock') },
  });
  const users = (await response.json()) as { id: string }[];
  return users.map(({ id }) => id).filter((id) => id !== 'admin@conductor.mock');
}

describe('a folder', () => {
  it('stands for each .yaml, .yml and .json in it and in its folders', async () => {
    write({
      'a.json': user('a'),
      'sub/b.yaml': 'users: [{ id: b }]',
      'sub/deep/c.YML': 'users: [{ id: c }]',
      'README.md': 'no seed',
      'package.json': { name: 'no-seed' },
      'sub/tsconfig.test.json': { include: [] },
      'node_modules/x/x.json': { no: 'seed' },
      '.hidden/x.json': { no: 'seed' },
      '.hidden.json': { no: 'seed' },
    });
    symlinkSync(join(folder, 'sub/b.yaml'), join(folder, 'README'));
    symlinkSync(folder, join(folder, 'sub/above'));

    expect((await usersOf('')).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('a file that is a link is read', async () => {
    write({ '.data/a.json': user('a') });
    symlinkSync(join(folder, '.data/a.json'), join(folder, 'a.json'));

    expect(await usersOf('')).toEqual(['a']);
  });

  it.each([
    ['without a seed', 'empty', 'empty: there is no .yaml, .yml or .json in this folder'],
    ['with a file of no kind', 'odd', 'odd/x.json:1: it has the members of nothing'],
    ['with a broken file', 'broken', 'broken/b.yaml:2: it is indented by a tab'],
  ])('%s is refused', async (_what, name, message) => {
    write({
      'empty/x.txt': '',
      'odd/a.json': user('a'),
      'odd/x.json': { scripts: {} },
      'broken/a.json': user('a'),
      'broken/b.yaml': 'users:\n\t- id: a\n',
    });
    const error = await captured(() => usersOf(name));

    expect((error as Error).message).toContain(message);
  });
});

describe('a pattern', () => {
  it.each([
    ['*.json', ['a', 'b']],
    ['./*.json', ['a', 'b']],
    ['**/*.json', ['a', 'b', 'c', 'd']],
    ['sub/*/?.json', ['d']],
    ['[ac].json', ['a']],
    ['{a,sub/c}.json', ['a', 'c']],
    ['{a,sub/{c,deep/d}}.json', ['a', 'c', 'd']],
  ])('%s stands for the paths that it means', async (pattern, users) => {
    write({
      'a.json': user('a'),
      'b.json': user('b'),
      'sub/c.json': user('c'),
      'sub/deep/d.json': user('d'),
      'sub/deep/d.yaml': 'no: seed',
    });

    expect((await usersOf(pattern)).toSorted()).toEqual(users);
  });

  it('begins in the folder of the process, as a path does', async () => {
    const error = await captured(() => createMockCluster({ seed: 'conductor-mock-*.schema.jso?' }));

    expect((error as Error).message).toMatch(/^conductor-mock-seed\.schema\.json:1: it has the/);
  });

  it('a path that is there is no pattern', async () => {
    write({ '[a].json': user('b'), 'a.json': user('a') });

    expect(await usersOf('[a].json')).toEqual(['b']);
  });

  it.each([
    ['*.yaml', '*.yaml: no file has a name like this'],
    ['none/*.json', 'none/*.json: there is no folder '],
    ['{a.json', '{a.json: it is no pattern of file names; a { needs its }'],
  ])('%s is refused where it means no file', async (pattern, message) => {
    write({ 'a.json': user('a') });
    const error = await captured(() => usersOf(pattern));

    expect((error as Error).message).toContain(message);
  });

  it('means what every part of it says, whatever the path', () => {
    const name = fc.stringMatching(/^[a-z.+$^()|-]{1,4}$/).filter((one) => one !== '.');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const path = names.join('/');
        const last = names.at(-1) ?? '';
        for (const pattern of [path, '**', `**/${last}`, path.replaceAll(/[a-z]/g, '?')])
          expect(matcherOf(pattern)(path)).toBe(true);
        for (const pattern of [`${path}x`, `x/${path}`, '*/'.repeat(names.length) + '*'])
          expect(matcherOf(pattern)(path)).toBe(false);
      }),
      { seed: 20_261_130 },
    );
  });
});

describe('the order of files', () => {
  const parts: readonly object[] = [
    { executions: [{ name: 'inspect_house', workflowId: 'house-1', startedBy: 'kim' }] },
    { users: [{ id: 'kim', groups: ['clerks'] }] },
    { groups: [{ id: 'clerks' }] },
    exportedWorkflow,
    exportedForm,
    exportedTaskDefinition,
  ];

  it('does not matter to what they need of each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...parts], { minLength: parts.length }),
        async (order) => {
          const cluster = await createMockCluster({ clock: 'manual', seed: order });
          const response = await cluster.fetch('/api/workflow/house-1', {
            headers: { 'x-authorization': await cluster.tokenFor('kim') },
          });
          await cluster.close();

          expect(await response.json()).toMatchObject({ status: 'RUNNING', createdBy: 'kim' });
        },
      ),
      { numRuns: 20, seed: 20_261_130 },
    );
  });

  it('is that of their names, so that the second of two that clash is refused', async () => {
    write({ 'b.json': user('x'), 'a/z.json': user('y'), 'B.json': user('x'), 'a.json': user('y') });
    const error = await captured(() => usersOf(''));

    expect((error as Error).message.replaceAll(`${folder}/`, '')).toBe(
      'a.json:1: the user "y" is there already\nb.json:1: the user "x" is there already',
    );
  });
});

it('seeds that a shell has written in the place of a pattern are told how to be given', async () => {
  const { end, stderr } = await commandHere(['--seed', 'a.yaml', 'b.yaml']);

  expect(end).toBe(2);
  expect(stderr).toContain('a seed is given as --seed PATH, a pattern of paths in quotes');
});
