import { startMockCluster, type Seed } from 'conductor-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { captured } from '../support/captured.ts';
import { book, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);
const folder = mkdtempSync(join(tmpdir(), 'seed-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a text that is no seed is refused with its line and what is expected', () => {
  it.each([
    [
      'a member indented by too little',
      'users:\n  - id: a\n   name: b\n',
      'seed:3: it is indented by 3 spaces; expected 0, 2 or 4',
    ],
    [
      'an element indented by too much',
      'users:\n - id: a\n  - id: b\n',
      'seed:3: it is indented by 2 spaces; expected 0, 1 or 3',
    ],
    [
      'a key indented by one space',
      'groups: []\n# a comment\n users: []\n',
      'seed:3: it is indented by 1 space; expected 0',
    ],
    [
      'a member below a value',
      'users:\n  - id: a\n    name: x\n      roles: []\n',
      'seed:3: its value stands behind it, and line 4 is indented as a part of it',
    ],
    [
      'a key without a colon',
      'users\n  - id: a\n',
      'seed:1: "users" must be a key with ":" behind it',
    ],
    [
      'a colon in a text',
      'users:\n  - id: a: b\n',
      'seed:2: "- id: a: b": a text with ": " in it needs quotes',
    ],
    [
      'a text that begins with @',
      'users:\n  - id: @a\n',
      'seed:2: "- id: @a": a text that begins like this needs quotes',
    ],
    ['a tab', 'users:\n\t- id: a\n', 'seed:2: it is indented by a tab; indent it by spaces'],
    ['a tab further in', 'users:\n  - id: a\n\tname: b\n', 'seed:3: it is indented by a tab'],
    [
      'a text without an end',
      'users:\n  - id: "a\n',
      'seed:2: a text that begins with " must end with "',
    ],
    ['a list without an end', '{"users": [}\n', 'seed:1: what begins with [ must end with ]'],
    ['an object without an end', '{"users": []\n', 'seed:1: what begins with { must end with }'],
    [
      'two documents',
      'users: []\n---\ngroups: []\n',
      'seed:2: a second document begins here; a seed is one document: put it into a file of its own',
    ],
    [
      'a tag that nobody knows',
      'users: !list []\n',
      'seed:1: "users: !list []" is no YAML here: Unresolved tag: !list',
    ],
    ['a key twice', 'users:\n  - id: a\n    id: b\n', 'seed:3: the key "id" stands there twice'],
    ['a key that is no text', 'users:\n  - ? [a]\n    : b\n', 'seed:2: a key must be a text'],
    [
      'lists within lists on one line',
      `${'- '.repeat(600)}a`,
      'seed: it is nested more than 500 deep',
    ],
    [
      'lists within lists',
      '['.repeat(20_000) + ']'.repeat(20_000),
      'seed: it is nested more than 500 deep',
    ],
    [
      'UTF-16 that was taken for UTF-8',
      'u\0s\0e\0r\0s\0',
      'seed: it is in UTF-16; a seed must be in UTF-8',
    ],
  ])('%s', async (_what, text, message) => {
    const answer = await admin('POST', '/seed', text);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'UTF-16',
      Buffer.from('\ufeffusers: []\n', 'utf16le'),
      'it is in UTF-16; a seed must be in UTF-8',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('users: []\n', 'utf16le'),
      'it is in UTF-16; a seed must be in UTF-8',
    ],
    [
      'UTF-16, high byte first',
      Buffer.from('\ufeffusers: []\n', 'utf16le').swap16(),
      'it is in UTF-16; a seed must be in UTF-8',
    ],
    [
      'Latin-1',
      Buffer.from('users: [{ id: Zoë }]\n', 'latin1'),
      'it is in another encoding; a seed must be in UTF-8',
    ],
  ])('a file in %s', async (_what, bytes, message) => {
    const path = join(folder, 'seed.yaml');
    writeFileSync(path, bytes);
    const error = await captured(() => startMockCluster({ seed: path }));

    expect((error as Error).message).toBe(`${path}: ${message}`);
  });

  it('a file that is not there', async () => {
    const missing = join(folder, 'nothing.yaml');
    await expect(test.cluster.seed(missing)).rejects.toThrow(`${missing}: there is no such file`);
  });

  it('a file in UTF-8 may begin with a byte order mark', async () => {
    const path = join(folder, 'marked.yaml');
    writeFileSync(path, '\ufeffusers: [{ id: zoë@acme.com }]\n');
    await test.cluster.seed(path);

    expect(await test.cluster.tokenFor('zoë@acme.com')).toEqual(expect.any(String));
  });
});

describe('the name __proto__', () => {
  const ofText =
    '{"executions": [{"name": "kept", "workflowId": "w", "input": {"__proto__": {"polluted": 1}}}]}';
  const workflowDefinitions = [{ name: 'kept', tasks: [book] }];

  it.each<[string, () => Promise<unknown>]>([
    ['JSON', () => admin('POST', '/seed', ofText)],
    [
      'YAML',
      () =>
        admin(
          'POST',
          '/seed',
          'executions:\n  - name: kept\n    workflowId: w\n    input: { __proto__: { polluted: 1 } }\n',
        ),
    ],
    ['a value', () => test.cluster.seed(JSON.parse(ofText) as Seed)],
  ])('in an input stays data, given as %s', async (_form, seed) => {
    await test.cluster.seed({ workflowDefinitions });
    await seed();
    const { text } = await test.call({ path: '/api/workflow/w', as: root });

    expect(text).toContain('"input":{"__proto__":{"polluted":1}');
    expect({}).not.toHaveProperty('polluted');
  });

  it('in an object literal, which JSON would lose, is refused', async () => {
    const seed = { executions: [{ name: 'kept', input: { __proto__: { amount: 1 } } }] };

    await expect(test.cluster.seed(seed as Seed)).rejects.toThrow(
      'seed: "amount" comes from a prototype; give "__proto__" as JSON text to keep it',
    );
  });

  it('is no key of a seed', async () => {
    const { status, json } = await admin(
      'POST',
      '/seed',
      '{"groups": [], "__proto__": {"users": []}}',
    );

    expect(status).toBe(400);
    expect(json.message).toContain('the seed has no key "__proto__"');
  });
});

describe('a seed that is a value', () => {
  it('is copied: what is done with it afterwards changes nothing', async () => {
    const seed = { workflowDefinitions: [{ name: 'copied', tasks: [{ ...book }] }] };
    await test.cluster.seed(seed);
    seed.workflowDefinitions[0]!.tasks[0]!.name = 'changed';
    const { json } = await test.call({ path: '/api/metadata/workflow/copied', as: root });

    expect(json.tasks[0].name).toBe('book');
  });

  it('is refused where it is no value of JSON', async () => {
    const input: Record<string, unknown> = {};
    input['self'] = input;
    const executions = [{ name: 'purchase', input }];

    await expect(test.cluster.seed({ executions })).rejects.toThrow('seed: Converting circular');
  });
});
