import { SeedError, startMockCluster, type Seed } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { captured } from '../support/captured.ts';
import { ann, bob, cal, purchaseFixtures, root, signOff } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

/** The API takes what nobody knows, as the platform does; a seed is refused for it. */

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);

const defined = (definition: object): Seed => ({
  workflowDefinitions: [{ name: 'w', tasks: [signOff(definition)] }],
});
const assignedTo = (assignee: unknown, others: object = {}) =>
  defined({ assignments: [{ assignee, ...others }] });
const typed = (type: string): Seed => ({
  workflowDefinitions: [{ name: 'w', tasks: [{ name: 't', taskReferenceName: 't', type }] }],
});
const stepBy = (by: string, taskRefName = 'sign_off_ref'): Seed => ({
  executions: [{ name: 'purchase', then: [{ claim: { taskRefName, by } }] }],
});

const grantTo = (type: 'USER' | 'GROUP' | 'ROLE', id: string): Seed => ({
  grants: [{ subject: { type, id }, target: { type: 'TASK_DEF', id: 't' }, access: ['READ'] }],
});

const member = 'workflowDefinitions[0].tasks[0].inputParameters.__humanTaskDefinition';
const assignee = `${member}.assignments[0].assignee`;

describe('a seed is refused for', () => {
  it.each<[string, Seed, string]>([
    [
      'a form that nobody knows',
      defined({ userFormTemplate: { name: 'SignOf', version: 1 } }),
      `${member}.userFormTemplate.name: no form is named "SignOf" (did you mean "SignOff"?)`,
    ],
    [
      'a version that a form does not have',
      defined({ userFormTemplate: { name: 'SignOff', version: 2 } }),
      `${member}.userFormTemplate.version: the form "SignOff" has no version 2; its versions are 1`,
    ],
    [
      'a group that nobody knows',
      assignedTo({ userType: 'CONDUCTOR_GROUP', user: 'fiance' }),
      `${assignee}.user: no group has the id "fiance" (did you mean "finance"?)`,
    ],
    [
      'a user whom nobody knows',
      assignedTo({ userType: 'CONDUCTOR_USER', user: 'bop@acme.com' }),
      `${assignee}.user: no user or application has the id "bop@acme.com" (did you mean "bob@acme.com"?)`,
    ],
    [
      'a user type that is none',
      assignedTo({ userType: 'conductor_user', user: bob }),
      `${assignee}.userType: no user type is named "conductor_user" (did you mean "CONDUCTOR_USER"?)`,
    ],
    [
      'a user type that is near to none',
      assignedTo({ userType: 'PERSON', user: bob }),
      `${assignee}.userType: no user type is named "PERSON"; the user types are EXTERNAL_USER, EXTERNAL_GROUP, CONDUCTOR_USER, CONDUCTOR_GROUP`,
    ],
    [
      'an assignee as a text',
      assignedTo(bob),
      `${assignee}: it must have "userType" and "user", got the text "bob@acme.com"`,
    ],
    [
      'minutes as a text',
      assignedTo({ userType: 'CONDUCTOR_USER', user: bob }, { slaMinutes: '30' }),
      `${member}.assignments[0].slaMinutes: it must be a number, got the text "30"`,
    ],
    [
      'a type that is nearly a built-in one',
      typed('HUMAM'),
      'workflowDefinitions[0].tasks[0].type: "HUMAM" is neither a built-in type nor a task definition (did you mean "HUMAN"?)',
    ],
    [
      'what a definition inside another names',
      {
        workflowDefinitions: [
          {
            name: 'outer',
            tasks: [
              {
                name: 'sub',
                taskReferenceName: 'sub',
                type: 'SUB_WORKFLOW',
                subWorkflowParam: {
                  name: 'inner',
                  workflowDefinition: {
                    name: 'inner',
                    tasks: [signOff({ userFormTemplate: { name: 'Nothing' } })],
                  },
                },
              },
            ],
          },
        ],
      },
      'subWorkflowParam.workflowDefinition.tasks[0].inputParameters.__humanTaskDefinition.userFormTemplate.name: no form is named "Nothing"',
    ],
    [
      'what the input template of a task definition names',
      {
        taskDefinitions: [
          {
            name: 'sign_off',
            inputTemplate: { __humanTaskDefinition: { userFormTemplate: { name: 'Nothing' } } },
          },
        ],
      },
      'taskDefinitions[0].inputTemplate.__humanTaskDefinition.userFormTemplate.name: no form is named "Nothing"',
    ],
    [
      'a claim by somebody who does not exist',
      stepBy('bop@acme.com'),
      'executions[0].then[0].claim.by: no user or application has the id "bop@acme.com" (did you mean "bob@acme.com"?)',
    ],
    [
      'a claim of an open task by somebody who does not exist',
      { executions: [{ ...stepBy('bop@acme.com').executions![0]!, name: 'open_purchase' }] },
      'no user or application has the id "bop@acme.com"',
    ],
    [
      'an update by somebody who does not exist',
      {
        executions: [
          { name: 'purchase', then: [{ update: { taskRefName: 'sign_off_ref', by: 'eva' } }] },
        ],
      },
      'executions[0].then[0].update.by: no user or application has the id "eva"',
    ],
    [
      'a starter who does not exist',
      { executions: [{ name: 'purchase', startedBy: 'anm@acme.com' }] },
      'executions[0].startedBy: no user or application has the id "anm@acme.com" (did you mean "ann@acme.com"?)',
    ],
    [
      'a definition that nobody knows',
      { executions: [{ name: 'purchases' }] },
      'executions[0].name: no workflow definition is named "purchases" (did you mean "purchase"?)',
    ],
    [
      'a version that a definition does not have',
      { executions: [{ name: 'purchase', version: 3 }] },
      'executions[0].version: no workflow definition is named "purchase" version 3; its versions are 1',
    ],
    [
      'a group of a user that nobody knows',
      { users: [{ id: 'new@acme.com', groups: ['finances'] }] },
      'users[0].groups[0]: no group has the id "finances" (did you mean "finance"?)',
    ],
    [
      'a role that is none',
      { users: [{ id: 'new@acme.com', roles: ['ADMINN'] }] },
      'users[0].roles: no role is named "ADMINN" (did you mean "ADMIN"?)',
    ],
    [
      'a grant to a user whom nobody knows',
      grantTo('USER', 'bop@acme.com'),
      'grants[0].subject.id: no user or application has the id "bop@acme.com" (did you mean "bob@acme.com"?)',
    ],
    [
      'a grant to a group that nobody knows',
      grantTo('GROUP', 'fiance'),
      'grants[0].subject.id: no group has the id "fiance" (did you mean "finance"?)',
    ],
    [
      'a grant to a role that is none',
      grantTo('ROLE', 'ADMINN'),
      'grants[0].subject.id: no role is named "ADMINN" (did you mean "ADMIN"?)',
    ],
    [
      'a key that is none',
      { user: [] } as Seed,
      'the seed has no key "user" (did you mean "users"?); its keys are now, groups',
    ],
    [
      'a time that has gone by',
      { now: '2026-01-05T08:59:59Z' },
      `"now" is before 2026-01-05T09:00:00.000Z, which the cluster's time is already`,
    ],
  ])('%s', async (_what, seed, message) => {
    const before = await allKnown();
    const answer = await admin('POST', '/seed', seed);
    const error = await captured(() => test.cluster.seed(seed));

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as Error).message).toContain(message);
    expect(await allKnown()).toEqual(before);
  });
});

/** What a seed of these tests would have added to. */
async function allKnown() {
  const read = async (path: string) => (await test.call({ path, as: root })).json as unknown;
  const found = await test.call({ path: '/api/workflow/search', as: root });
  return {
    users: await read('/api/users'),
    workflows: await read('/api/metadata/workflow'),
    tasks: await read('/api/metadata/taskdefs'),
    executions: found.json.totalHits as unknown,
    now: test.cluster.clock.now(),
  };
}

describe('a seed may have', () => {
  it.each<[string, Seed]>([
    ['external people', assignedTo({ userType: 'EXTERNAL_GROUP', user: 'partners' })],
    [
      'expressions for names',
      defined({
        userFormTemplate: { name: '${workflow.input.form}', version: 1 },
        assignments: [
          {
            assignee: { userType: 'CONDUCTOR_USER', user: '${workflow.input.boss}' },
            slaMinutes: '${workflow.input.minutes}',
          },
          { assignee: '${workflow.input.assignee}' },
          { assignee: { userType: '${workflow.input.type}', user: 'whoever' } },
        ],
      }),
    ],
    ['an expression for all assignments', defined({ assignments: '${workflow.input.all}' })],
    ['the newest version of a form', defined({ userFormTemplate: { name: 'SignOff' } })],
    ['an application as assignee', assignedTo({ userType: 'CONDUCTOR_USER', user: 'app:portal' })],
    ['a user in other letters', assignedTo({ userType: 'CONDUCTOR_USER', user: 'BOB@acme.com' })],
    ['a type that is a worker’s own', typed('send_parcel')],
    [
      'a type near to a built-in one, once it is defined',
      { ...typed('HUMAM'), taskDefinitions: [{ name: 'HUMAM' }] },
    ],
    [
      'a claim by an external user of a task that is offered to such',
      {
        workflowDefinitions: [
          {
            name: 'outside',
            tasks: [
              signOff({
                assignments: [{ assignee: { userType: 'EXTERNAL_GROUP', user: 'partners' } }],
              }),
            ],
          },
        ],
        executions: [{ ...stepBy('pat@partner.com').executions![0]!, name: 'outside' }],
      },
    ],
  ])('%s', async (_what, seed) => {
    expect((await admin('POST', '/seed', seed)).text).toBe('{"seeded":true}');
  });
});

describe('the API takes what a seed may not have', () => {
  it.each([
    [{ userFormTemplate: { name: 'Nothing', version: 1 } }],
    [{ assignments: [{ assignee: { userType: 'CONDUCTOR_GROUP', user: 'fiance' } }] }],
    [{ assignments: [{ assignee: { userType: 'conductor_user', user: bob }, slaMinutes: '30' }] }],
  ])('%j', async (definition) => {
    const body = { name: 'lenient', tasks: [signOff(definition)] };
    const path = '/api/metadata/workflow';

    expect((await test.call({ method: 'POST', path, as: root, body })).status).toBe(200);
  });
});

describe('seeds of one start', () => {
  const starting = async (...seed: readonly Seed[]) => {
    const cluster = await startMockCluster({ clock: 'manual', seed });
    const now = cluster.clock.now();
    await cluster.close();
    return now;
  };
  const form: Seed = { forms: [{ name: 'Refund', jsonSchema: {} }] };
  const refund = defined({ userFormTemplate: { name: 'Refund' }, assignments: [] });

  it('may name what a later one has', async () => {
    await expect(starting(refund, form)).resolves.toEqual(expect.any(Number));
  });

  it('tell all that is wrong with any of them, each with its own name, and nothing that follows from it', async () => {
    const error = await captured(() =>
      starting(
        { users: [{ id: 'a', roles: ['KING'], groups: ['none'] }, { id: 'a' }] },
        {
          forms: [{ name: 'Refund', jsonSchema: { type: 'strin' } }],
          workflowDefinitions: [...refund.workflowDefinitions!, { name: 'empty', tasks: [] }],
          executions: [{ name: 'empty' }, { name: 'w' }],
        },
        {
          ...typed('HUMAM'),
          workflowDefinitions: [{ ...typed('HUMAM').workflowDefinitions![0], name: 'v' }],
        },
      ),
    );

    expect((error as SeedError).findings).toEqual([
      expect.stringMatching(/^seed\[0\]: users\[0\]\.roles: no role is named "KING"/),
      'seed[0]: users[0].groups[0]: no group has the id "none"',
      'seed[0]: the user "a" is there already',
      expect.stringMatching(/^seed\[1\]: forms\[0\]\.jsonSchema: /),
      expect.stringMatching(
        /^seed\[1\]: workflowDefinitions\[1\]\.tasks: WorkflowTask list cannot be empty/,
      ),
      expect.stringMatching(/^seed\[2\]: workflowDefinitions\[0\]\.tasks\[0\]\.type: "HUMAM"/),
    ]);
  });

  it('are all held against the schema before any is loaded', async () => {
    const error = await captured(() =>
      starting({ groups: [], people: [] } as Seed, { users: [{}] } as never),
    );

    expect((error as SeedError).findings).toEqual([
      expect.stringMatching(/^seed\[0\]: the seed has no key "people"/),
      expect.stringMatching(/^seed\[1\]: users\[0\] must have required property 'id'/),
    ]);
  });

  it('begin at the first time that one of them names, which a later one may not go behind', async () => {
    const now = '2026-01-05T09:00:00Z';
    expect(await starting(form, { now })).toBe(Date.parse(now));
    await expect(starting({ now }, { now: '2026-01-04' })).rejects.toThrow(
      'seed[1]: "now" is before 2026-01-05T09:00:00.000Z',
    );
  });
});

describe('what is told', () => {
  it('is one line for each finding, and 409 only where nothing but ids that are there is wrong', async () => {
    const there = { users: [{ id: bob }, { id: cal }] };
    const both = await admin('POST', '/seed', there);
    const mixed = await admin('POST', '/seed', {
      ...there,
      groups: [{ id: 'x', roles: ['KING'] }],
    });

    expect(both.status).toBe(409);
    expect(both.json.message).toBe(
      'seed:1: the user "bob@acme.com" is there already\nseed:1: the user "cal@acme.com" is there already',
    );
    expect(mixed.status).toBe(400);
  });

  it('names the place of a value once', async () => {
    const error = await captured(() =>
      test.cluster.seed({ users: [{ id: ann, nick: 'a' }] } as never),
    );

    expect((error as Error).message).toBe(
      'seed: users[0] has no key "nick"; its keys are id, name, roles, groups',
    );
  });

  it.each<[string, (count: number) => string]>([
    ['unknown keys', (count) => 'groups: []\n' + lines(count, (at) => `${'k'.repeat(80)}${at}: 1`)],
    ['repeated keys', (count) => lines(count + 1, () => 'users: []')],
    [
      'unknown groups',
      (count) =>
        `users:\n${lines(count, (at) => `  - { id: u${at}, groups: [${'g'.repeat(70)}${at}] }`)}`,
    ],
    [
      'unknown starters',
      (count) =>
        `executions:\n${lines(count, (at) => `  - { name: purchase, startedBy: ${'é'.repeat(300)}${at} }`)}`,
    ],
  ])('of many %s are at most 100, in 64 kB, and how many more there are', async (_what, textOf) => {
    const { text, json } = await admin('POST', '/seed', textOf(900));
    const told = (json.message as string).split('\n');

    expect(Buffer.byteLength(text)).toBeLessThan(64_000);
    expect(told.length).toBeLessThanOrEqual(101);
    expect(told.at(-1)).toBe(`and ${900 - (told.length - 1)} more`);
  });
});

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');
}
