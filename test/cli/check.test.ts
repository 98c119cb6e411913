import { checkSeeds } from 'conductor-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandHere } from '../support/command-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function seedFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const groups = seedFile('groups.yaml', 'now: 2026-01-05\ngroups:\n  - id: clerks\n');
const users = seedFile('users.yaml', 'users:\n  - id: kim\n    groups: [clerks]\n');
const wrong = seedFile(
  'wrong.yaml',
  'users:\n  - id: lee\n    groups: [clarks]\n    roles: [KING]\n',
);
const broken = seedFile('broken.yaml', 'users:\n\t- id: lee\n');

describe('conductor-mock check', () => {
  it('says nothing, and ends with 0, where nothing is wrong', async () => {
    expect(await commandHere(['check', groups, users])).toEqual({ end: 0, stdout: '', stderr: '' });
  });

  it('ends with 1, and has a line for each finding of each file', async () => {
    const { end, stdout, stderr } = await commandHere(['check', groups, wrong]);

    expect(end).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /wrong\.yaml:4: users\[0\]\.roles: no role is named "KING"; the roles are ADMIN/,
      ),
      `${wrong}:3: users[0].groups[0]: no group has the id "clarks" (did you mean "clerks"?)`,
      '',
    ]);
    expect(stderr).toBe('');
  });

  it.each([
    ['a file that is no YAML', broken, ':2: it is indented by a tab; indent it by spaces'],
    ['a file that is not there', join(folder, 'nothing.yaml'), ': there is no such file'],
    [
      'a file without those that it needs',
      users,
      ':3: users[0].groups[0]: no group has the id "clerks"',
    ],
  ])('ends with 1 for %s', async (_what, path, finding) => {
    const { end, stdout } = await commandHere(['check', path]);

    expect(end).toBe(1);
    expect(stdout).toBe(`${path}${finding}\n`);
  });

  it.each([
    [['check'], 'name the seed files to check'],
    [['check', '--port', '0', groups], 'there is no option --port'],
  ])('%j ends with 2', async (args, message) => {
    const { end, stdout, stderr } = await commandHere(args);

    expect(end).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('See conductor-mock check --help.');
  });
});

describe('checkSeeds', () => {
  it('gives the findings of values and files', async () => {
    expect(await checkSeeds([groups, { users: [{ id: 'kim', groups: ['clerks'] }] }])).toEqual([]);
    expect(await checkSeeds([{ users: [{ id: 'kim', groups: ['clerks'] }] }])).toEqual([
      'seed: users[0].groups[0]: no group has the id "clerks"',
    ]);
  });
});
