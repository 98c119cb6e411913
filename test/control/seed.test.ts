import { SeedError, startMockCluster, type Seed } from 'conductor-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedFromValue } from '../../src/control/seeds/seed-file.ts';
import { actOn, newCluster } from '../support/in-process-cluster.ts';
import { ann, bob, cal, purchaseFixtures, root, W } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);
const statusOf = async (path: string) => (await test.call({ path, as: root })).status;
const post = async (seed: unknown) => admin('POST', '/seed', seed);

describe('POST /__admin/seed', () => {
  it('adds what is in a YAML text', async () => {
    const answer = await post(`
groups:
  - id: auditors
users:
  - id: New@acme.com
    name: Newcomer
    groups: [auditors]
executions:
  - name: purchase
    workflowId: seeded-later
    startedBy: ann@acme.com
    then:
      - claim: { taskRefName: sign_off_ref, by: bob@acme.com }
`);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ seeded: true });
    const added = (await test.call({ path: '/api/users/new@acme.com', as: root })).json;
    expect(added).toMatchObject({ id: 'new@acme.com', name: 'Newcomer' });
    expect(added.groups).toMatchObject([{ id: 'auditors' }]);
    const workflow = await test.call({ path: '/api/workflow/seeded-later', as: ann });
    expect(workflow.json).toMatchObject({ status: 'RUNNING', createdBy: ann });
  });

  it('adds what is in a JSON text', async () => {
    expect((await post({ users: [{ id: 'json@acme.com' }] })).status).toBe(200);
    expect(await statusOf('/api/users/json@acme.com')).toBe(200);
  });

  it('has nothing to add for an empty one', async () => {
    for (const empty of ['', '{}', '# only a comment\n'])
      expect((await post(empty)).status).toBe(200);
  });

  it('takes task definitions with all that the API takes, and gives them its defaults', async () => {
    const answer = await post(`
taskDefinitions:
  - name: pack
    description: Packs it
    ownerEmail: ann@acme.com
    retryCount: 5
    retryLogic: EXPONENTIAL_BACKOFF
    retryDelaySeconds: 2
    maxRetryDelaySeconds: 60
    backoffScaleFactor: 3
    timeoutSeconds: 60
    timeoutPolicy: RETRY
    pollTimeoutSeconds: 30
    totalTimeoutSeconds: 600
    concurrentExecLimit: 4
    rateLimitPerFrequency: 10
    rateLimitFrequencyInSeconds: 5
    inputKeys: [item]
    outputKeys: [parcel]
    inputTemplate: { paper: brown }
    inputSchema: { name: item, version: 1, type: JSON }
    outputSchema: { name: parcel, version: 1, type: JSON }
    enforceSchema: false
    tags: { team: sales }
  - name: wrap
    tags:
      - { key: env, value: prod }
`);
    expect(answer.text).toBe('{"seeded":true}');
    const read = async (name: string) =>
      (
        await test.call({
          path: `/api/metadata/taskdefs/${name}`,
          as: root,
          query: { metadata: true },
        })
      ).json;
    expect(await read('pack')).toMatchObject({
      retryLogic: 'EXPONENTIAL_BACKOFF',
      backoffScaleFactor: 3,
      responseTimeoutSeconds: 60,
      concurrentExecLimit: 4,
      inputTemplate: { paper: 'brown' },
      tags: [{ key: 'team', value: 'sales' }],
      createdBy: 'admin@conductor.mock',
    });
    expect(await read('wrap')).toMatchObject({
      retryCount: 3,
      tags: [{ key: 'env', value: 'prod' }],
    });
  });

  it('takes tags of workflow definitions, and grants on tags', async () => {
    const tasks = [{ name: 'x', taskReferenceName: 'x', type: 'SIMPLE' }];
    const answer = await post({
      workflowDefinitions: [
        { name: 'tagged', tags: [{ key: 'team', value: 'sales' }], tasks },
        { name: 'tagged', version: 2, tasks },
        { name: 'plain', tasks },
      ],
      grants: [
        {
          subject: { type: 'USER', id: cal },
          target: { type: 'TAG', id: 'team:sales' },
          access: ['EXECUTE'],
        },
      ],
    });
    expect(answer.text).toBe('{"seeded":true}');
    const tags = await test.call({ path: '/api/metadata/workflow/tagged/tags', as: cal });
    expect(tags.json).toEqual([{ key: 'team', value: 'sales' }]);
    const start = (name: string) =>
      test.call({ method: 'POST', path: `/api/workflow/${name}`, as: cal });
    expect((await start('tagged')).status).toBe(200);
    expect((await start('plain')).status).toBe(403);
  });

  it('knows applications in the case they were given in', async () => {
    const answer = await post({
      applications: [{ id: 'Desk', roles: ['ADMIN'] }],
      executions: [
        {
          name: 'purchase',
          workflowId: 'by-desk',
          startedBy: 'app:Desk',
          then: [
            { claim: { taskRefName: 'sign_off_ref', by: 'BOB@acme.com' } },
            { update: { taskRefName: 'sign_off_ref', by: 'app:Desk', output: { note: 'hi' } } },
          ],
        },
      ],
    });

    expect(answer.text).toBe('{"seeded":true}');
    expect(await statusOf('/api/users/app:Desk')).toBe(200);
  });

  it('adds nothing of a seed that goes wrong at its end', async () => {
    const answer = await post({
      now: '2026-01-06T09:00:00Z',
      groups: [{ id: 'auditors' }],
      users: [{ id: 'new@acme.com' }],
      applications: [{ id: 'desk', keys: [{ id: 'desk-key', secret: 's' }] }],
      workflowDefinitions: [
        { name: 'other', tasks: [{ name: 'x', taskReferenceName: 'x', type: 'SIMPLE' }] },
      ],
      executions: [
        { name: 'purchase', workflowId: 'seeded-later' },
        { name: 'nothing of that name' },
      ],
    });

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain('executions[1].name');
    expect(test.cluster.clock.now()).toBe(Date.parse('2026-01-05T09:00:00Z'));
    expect(await statusOf('/api/groups/auditors')).toBe(404);
    expect(await statusOf('/api/users/new@acme.com')).toBe(404);
    expect(await statusOf('/api/users/app:desk')).toBe(404);
    expect(await statusOf('/api/metadata/workflow/other')).toBe(404);
    expect(await statusOf('/api/workflow/seeded-later')).toBe(404);
    const login = {
      method: 'POST',
      path: '/api/token',
      body: { keyId: 'desk-key', keySecret: 's' },
    };
    expect((await test.call(login)).status).toBe(401);
  });

  it.each<[string, Seed, string]>([
    ['user', { users: [{ id: 'Bob@ACME.com' }] }, 'bob@acme.com'],
    ['group', { groups: [{ id: 'finance' }] }, 'finance'],
    ['application', { applications: [{ id: 'portal' }] }, 'portal'],
    [
      'access key',
      { applications: [{ id: 'desk', keys: [{ id: 'mock-key', secret: 's' }] }] },
      'mock-key',
    ],
    ['form', { forms: [{ name: 'SignOff', jsonSchema: {} }] }, 'SignOff 1'],
    [
      'workflow definition',
      {
        workflowDefinitions: [
          { name: 'purchase', tasks: [{ name: 'x', taskReferenceName: 'x', type: 'SIMPLE' }] },
        ],
      },
      'purchase 1',
    ],
    ['execution', { executions: [{ name: 'purchase', workflowId: W }] }, W],
    [
      'task definition of the same seed',
      { taskDefinitions: [{ name: 'twin' }, { name: 'twin' }] },
      'twin',
    ],
    ['user of the same seed', { users: [{ id: 'twin' }, { id: 'twin' }] }, 'twin'],
  ])('answers 409 for a %s that is there already, and names it', async (_what, seed, named) => {
    const answer = await post(seed);

    expect(answer.status).toBe(409);
    expect(answer.json).toEqual({ status: 409, message: expect.stringContaining(`"${named}"`) });
  });

  it.each([
    [
      'an unknown key',
      'groups: []\npeople: []\n',
      'seed:2: the seed has no key "people"; its keys are now, groups, users',
    ],
    [
      'an unknown key further in',
      'users:\n  - id: a\n    roles: []\n    nick: al\n',
      'seed:4: users[0] has no key "nick"; its keys are id, name',
    ],
    [
      'an unknown key with more inside',
      'users:\n  - id: a\n    more:\n      nick: al\n',
      'seed:3: users[0] has no key "more"',
    ],
    [
      'an unknown key in JSON',
      '{\n  "users": [\n    { "id": "a" },\n    {\n      "id": "b",\n      "nick": "al"\n    }\n  ]\n}',
      'seed:6: users[1] has no key "nick"',
    ],
    [
      'a missing key',
      'users:\n  - id: a\n  - name: B\n',
      "seed:3: users[1] must have required property 'id'",
    ],
    [
      'a value of the wrong type',
      'users:\n  - id: a\n    roles: ADMIN\n',
      'seed:3: users[0].roles must be array',
    ],
    [
      'a value out of a list',
      'grants:\n  - subject: { type: USER, id: a }\n    target: { type: TASK_DEF, id: b }\n    access: [READ, FLY]\n',
      'seed:4: grants[0].access[1] must be equal to one of the allowed values: READ, CREATE',
    ],
    [
      'a role that does not exist',
      'users:\n  - id: a\n    roles: [KING]\n',
      'seed:3: users[0].roles: no role is named "KING"; the roles are ADMIN',
    ],
    [
      'a group that does not exist',
      'users:\n  - id: a\n    groups:\n      - finance\n      - fiance\n',
      'seed:5: users[0].groups[1]: no group has the id "fiance"',
    ],
    [
      'a starter that does not exist',
      'executions:\n  - name: purchase\n    startedBy: nobody\n',
      'seed:3: executions[0].startedBy: no user or application has the id "nobody"',
    ],
    [
      'a form whose schema is none',
      'forms:\n  - name: F\n    jsonSchema: { type: strin }\n',
      'seed:3: forms[0].jsonSchema: ',
    ],
    [
      'a definition without tasks',
      'workflowDefinitions:\n  - name: w\n    tasks: []\n',
      'WorkflowTask list cannot be empty',
    ],
    [
      'a definition that is not built',
      'workflowDefinitions:\n  - name: w\n    tasks: [{ name: w, taskReferenceName: w, type: JUMP }]\n',
      'task type JUMP',
    ],
    [
      'a task definition with an unknown key',
      'taskDefinitions:\n  - name: t\n    retries: 3\n',
      'seed:3: taskDefinitions[0] has no key "retries"; its keys are name, description, ownerEmail',
    ],
    [
      'a task definition with a member of the wrong type',
      'taskDefinitions:\n  - name: t\n    retryLogic: RANDOM\n',
      'seed:3: taskDefinitions[0].retryLogic must be equal to one of the allowed values: FIXED, LINEAR_BACKOFF',
    ],
    [
      'a task definition that breaks the rules of the API',
      'taskDefinitions:\n  - name: t\n    backoffScaleFactor: 0\n',
      'seed:3: taskDefinitions[0].backoffScaleFactor: Backoff scale factor. Applicable for LINEAR_BACKOFF',
    ],
    [
      'a task definition that breaks two of them',
      'taskDefinitions:\n  - name: t\n    timeoutSeconds: 10\n    backoffScaleFactor: 0\n    responseTimeoutSeconds: 11\n',
      'seed:4: taskDefinitions[0].backoffScaleFactor: Backoff scale factor. Applicable for LINEAR_BACKOFF\n' +
        'seed:5: taskDefinitions[0].responseTimeoutSeconds: TaskDef: t responseTimeoutSeconds: 11 must be less than timeoutSeconds: 10',
    ],
    [
      'a task definition that is not built',
      'taskDefinitions:\n  - name: t\n    enforceSchema: true\n    inputSchema: { data: { type: object } }\n',
      'seed:4: taskDefinitions[0].inputSchema: this mock does not build inputSchema',
    ],
    [
      'a tag of a task definition without a value',
      'taskDefinitions:\n  - name: t\n    tags:\n      - { key: team }\n',
      "seed:4: taskDefinitions[0].tags[0] must have required property 'value'",
    ],
    [
      'a tag of a workflow definition without a value',
      'workflowDefinitions:\n  - name: w\n    tasks: []\n    tags:\n      - { key: team }\n',
      "seed:5: workflowDefinitions[0].tags[0] must have required property 'value'",
    ],
    ['broken YAML', 'users:\n  - id: "a\n', 'seed:'],
    ['broken JSON', '{"users": [}', 'seed:1: '],
    ['a list', '- users\n', 'seed:1: [0]: must be object'],
    ['a text', 'users\n', 'seed:1: the seed must be object'],
    ['a repeated key', 'users: []\nusers: []\n', 'seed:2: '],
    ['an alias that leads nowhere', 'users: *nobody\n', 'seed:1: there is no &nobody above'],
    [
      'too many aliases',
      `a: &a [${'x,'.repeat(9)}x]\nb: &b [${'*a,'.repeat(20)}*a]\nc: [${'*b,'.repeat(20)}*b]\n`,
      'seed: ',
    ],
    ['a day that does not exist', 'now: 2026-13-45\n', 'seed:1: "now" is no date'],
    ['a time before that of the cluster', "\nnow: '2026-01-04'\n", 'seed:2: "now" is before'],
  ])('answers 400 to %s and says where it is', async (_what, text, message) => {
    const answer = await post(text);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
  });

  it('names every wrong key at once', async () => {
    const { message } = (await post('groups: []\none: 1\ntwo: 2\n')).json;

    expect(message).toContain('seed:2: ');
    expect(message).toContain('seed:3: ');
  });

  it.each([
    [
      'a claim by somebody who may not',
      { claim: { taskRefName: 'sign_off_ref', by: cal } },
      'permissions',
    ],
    [
      'a claim of a task that is not there',
      { claim: { taskRefName: 'nothing_ref', by: bob } },
      'nothing_ref',
    ],
    ['an update by nobody', { update: { taskRefName: 'sign_off_ref', by: 'nobody' } }, '"nobody"'],
    [
      'an update that breaks the form',
      { update: { taskRefName: 'sign_off_ref', by: ann, output: { decision: 'perhaps' } } },
      'decision',
    ],
  ])('answers 400 to a step that is refused: %s', async (_what, step, named) => {
    const lines = JSON.stringify(
      { executions: [{ name: 'purchase', workflowId: 'w', startedBy: ann, then: [step] }] },
      null,
      1,
    );
    const answer = await post(lines);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toMatch(/^seed:\d+: executions\[0\]\.then\[0\]/);
    expect(answer.json.message).toContain(named);
    expect(await statusOf('/api/workflow/w')).toBe(404);
  });

  it('loses no call that comes meanwhile', async () => {
    const users = Array.from({ length: 40 }, (_, at) => ({ id: `seeded-${at}@acme.com` }));
    const executions = Array.from({ length: 40 }, () => ({ name: 'purchase' }));
    const names = Array.from({ length: 40 }, (_, at) => `called-${at}`);

    const [seeded, ...called] = await Promise.all([
      post({ users, executions }),
      ...names.map((name) =>
        test.direct({
          method: 'PUT',
          path: `/api/groups/${name}`,
          as: root,
          body: { description: name },
        }),
      ),
    ]);

    expect(seeded.status).toBe(200);
    for (const [at, answer] of called.entries()) {
      expect(answer.status).toBe(200);
      expect(await statusOf(`/api/groups/${names[at]!}`)).toBe(200);
    }
    for (const { id } of users) expect(await statusOf(`/api/users/${id}`)).toBe(200);
  });
});

describe('a seed and a call that change the same record at once', () => {
  it('both take effect', async () => {
    const target = { type: 'WORKFLOW_DEF', id: 'purchase' } as const;
    for (let count = 0; count < 20; count += 1) {
      const cluster = await newCluster(purchaseFixtures);
      const act = actOn(cluster.ports);
      const grant = (id: string) => ({
        subject: { type: 'USER' as const, id },
        target,
        access: ['READ' as const],
      });
      await Promise.all([
        cluster.seed(seedFromValue({ grants: [grant(bob), grant(cal)] })),
        ...Array.from({ length: count }, (_, at) =>
          act(root, 'grantPermissions', { body: grant(`user-${at}`) }),
        ),
      ]);

      const { grants } = (await cluster.ports.store.read('grants', 'WORKFLOW_DEF:purchase'))!.value;
      expect(new Set(grants.map(({ subject }) => subject.id))).toEqual(
        new Set([ann, bob, cal, ...Array.from({ length: count }, (_, at) => `user-${at}`)]),
      );
    }
  });
});

describe('the seeds of startMockCluster', () => {
  it('may be files and values, loaded in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'));
    const file = join(folder, 'groups.yaml');
    writeFileSync(file, 'groups: [{ id: auditors }]\n');
    const seed = [file, { users: [{ id: 'al@acme.com', groups: ['auditors'] }] }];
    const cluster = await startMockCluster({ seed });
    try {
      expect(await cluster.tokenFor('al@acme.com')).toEqual(expect.any(String));
      await expect(cluster.tokenFor('nobody@acme.com')).rejects.toThrow('nobody@acme.com');
    } finally {
      await cluster.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('are refused as a SeedError, as seed() refuses them', async () => {
    await expect(startMockCluster({ seed: { users: [{}] } as never })).rejects.toThrow(SeedError);
    await expect(startMockCluster({ seed: '/nowhere/seed.yaml' })).rejects.toThrow(
      '/nowhere/seed.yaml',
    );
    await expect(test.cluster.seed({ users: [{ id: bob }] })).rejects.toMatchObject({
      name: 'SeedError',
      exists: true,
    });
  });

  it('may set a time only on a manual clock', async () => {
    const seed = { now: '2026-01-05T09:00:00Z' };
    await expect(startMockCluster({ seed, clock: 'system' })).rejects.toThrow('--clock manual');
  });
});
