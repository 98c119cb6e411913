import { describe, it } from 'vitest';
import { bob, portal, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { row, sayingIn } from '../support/said.ts';
import { useStandingCluster, type Call } from '../support/test-cluster.ts';

/** What definitions may have as on the platform, though it does not do what was probably meant: it is said. */

const cluster = useStandingCluster({ seed: purchaseFixtures });
const expectSaid = sayingIn(cluster);

const post = (path: string, body: unknown, more: Partial<Call> = {}): Call => ({
  method: 'POST',
  path,
  as: root,
  body,
  ...more,
});

const overwriting = { query: { overwrite: true } };

describe('a definition that is stored as it is, and does not do what was meant', () => {
  const human = (definition: unknown, more: object = {}) => ({
    inputParameters: { __humanTaskDefinition: definition },
    ...more,
  });
  const assigned = (...assignments: readonly unknown[]) => human({ assignments });
  const to = (userType: unknown, user: unknown) => ({ assignee: { userType, user } });

  it.each<[string, object, string]>([
    [
      'the human task under another name',
      { inputParameters: { humanTaskDefinition: {} } },
      'inputParameters.humanTaskDefinition is not read, nobody is assigned; did you mean "inputParameters.__humanTaskDefinition"?',
    ],
    [
      'the human task beside its parameters',
      { __humanTaskDefinition: {} },
      '__humanTaskDefinition is not read, nobody is assigned; did you mean "inputParameters.__humanTaskDefinition"?',
    ],
    ['no object', human(5), '__humanTaskDefinition is 5, not an object: it is not read'],
    [
      'a member nearly right',
      human({ assignment: [] }),
      'assignment is not read; did you mean "assignments"?',
    ],
    [
      'one assignee for all',
      human({ assignee: {} }),
      'assignee is not read, nobody is assigned: people stand in assignments',
    ],
    [
      'an assignee as text',
      assigned({ assignee: 'bob@acme.com' }),
      'assignments[0].assignee is "bob@acme.com", not {"userType", "user"}: it reaches nobody',
    ],
    [
      'an assignment as text',
      assigned('bob@acme.com'),
      'assignments[0] is "bob@acme.com", not an object: it is not read',
    ],
    [
      'assignments as an object',
      human({ assignments: {} }),
      'assignments is not a list: nobody is assigned',
    ],
    [
      'a type in small letters',
      assigned(to('conductor_user', bob)),
      'assignments[0].assignee.userType is "conductor_user", it reaches nobody; did you mean "CONDUCTOR_USER"?',
    ],
    [
      'a type that there is not',
      assigned(to('PERSON', bob)),
      'assignments[0].assignee.userType is "PERSON", it reaches nobody; there are EXTERNAL_USER, EXTERNAL_GROUP, CONDUCTOR_USER, CONDUCTOR_GROUP',
    ],
    [
      'an empty user',
      assigned(to('EXTERNAL_USER', '')),
      'assignments[0].assignee.user is "": it reaches nobody',
    ],
    [
      'a user nobody knows',
      assigned(to('CONDUCTOR_USER', bob), to('CONDUCTOR_USER', 'bobby@acme.com')),
      'assignments[1].assignee.user: there is no user "bobby@acme.com"',
    ],
    [
      'a group nobody knows',
      assigned(to('CONDUCTOR_GROUP', 'finances')),
      'assignments[0].assignee.user: there is no group "finances"',
    ],
    [
      'minutes under another name',
      assigned({ ...to('CONDUCTOR_USER', bob), slaMinute: 30 }),
      'assignments[0].slaMinute is not read; did you mean "slaMinutes"?',
    ],
    [
      'minutes as text',
      assigned({ ...to('CONDUCTOR_USER', bob), slaMinutes: '30' }),
      'assignments[0].slaMinutes is "30", not a number: 30 counts',
    ],
    [
      'minutes as words',
      assigned({ ...to('CONDUCTOR_USER', bob), slaMinutes: 'half an hour' }),
      'assignments[0].slaMinutes is "half an hour", not a number: 0 counts',
    ],
    [
      'a strategy nearly right',
      human({ assignmentCompletionStrategy: 'terminate' }),
      'assignmentCompletionStrategy is "terminate", LEAVE_OPEN counts; did you mean "TERMINATE"?',
    ],
    [
      'a strategy that there is not',
      human({ assignmentCompletionStrategy: 'CLOSE' }),
      'assignmentCompletionStrategy is "CLOSE", LEAVE_OPEN counts; there are LEAVE_OPEN, TERMINATE',
    ],
    [
      'a form that there is not',
      human({ userFormTemplate: { name: 'Sign', version: 1 } }),
      'there is no form "Sign": any output fits',
    ],
    [
      'a version of a form that there is not',
      human({ userFormTemplate: { name: 'SignOff', version: 7 } }),
      'there is no form "SignOff" of version 7: any output fits',
    ],
    [
      'a trigger that there is not',
      human({ taskTriggers: [{ triggerType: 'CLAIMED' }] }),
      'taskTriggers[0].triggerType is "CLAIMED", it triggers nothing; there are PENDING, ASSIGNED, IN_PROGRESS, COMPLETED, TIMED_OUT, ASSIGNEE_CHANGED, CLAIMANT_CHANGED',
    ],
    [
      'a type nearly right',
      { type: 'HUMN' },
      'the type "HUMN" is left to workers; did you mean "HUMAN"?',
    ],
  ])('%s', async (_what, task, notice) => {
    const tasks = [{ name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN', ...task }];
    const body = { name: 'asking', tasks };
    const hint = `workflow definition asking, task ask_ref: ${notice}`;
    await expectSaid(post('/api/metadata/workflow', body, overwriting), row(200, '', hint));
    await expectSaid(
      post('/api/workflow', { name: 'asking', workflowDef: body }),
      row(200, '', hint),
    );
  });

  it('is said of each in a list, together', async () => {
    const tasks = [{ name: 'ask', taskReferenceName: 'ask_ref', type: 'Human' }];
    const body = ['one', 'two'].map((name) => ({ name, tasks }));
    const of = (name: string) =>
      `workflow definition ${name}, task ask_ref: the type "Human" is left to workers; did you mean "HUMAN"?`;
    await expectSaid(
      { method: 'PUT', path: '/api/metadata/workflow', as: root, body },
      row(200, '', `${of('one')}; ${of('two')}`),
    );
  });

  it.each<[string, object]>([
    ['is worked out later', assigned(to('${workflow.input.type}', '${workflow.input.user}'))],
    [
      'is for people outside',
      assigned(to('EXTERNAL_USER', 'somebody'), to('EXTERNAL_GROUP', 'some')),
    ],
    ['is for an application', assigned(to('CONDUCTOR_USER', portal))],
    ['has no definition', {}],
    ['has a type of its own', { type: 'book_a_flight' }],
  ])('nothing is said of what %s', async (_what, task) => {
    const tasks = [{ name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN', ...task }];
    const call = post('/api/metadata/workflow', { name: 'asking', tasks }, overwriting);
    await expectSaid(call, row(200, ''));
  });

  it('nothing is said of a type that has a definition', async () => {
    await cluster.direct(post('/api/metadata/taskdefs', [{ name: 'simpel' }]));
    const tasks = [{ name: 'ask', taskReferenceName: 'ask_ref', type: 'simpel' }];
    const call = post('/api/metadata/workflow', { name: 'simpel', tasks });
    await expectSaid(call, row(200, ''));
  });
});

describe('a schema that only names one of the registry', () => {
  const inputSchema = { name: 'order-input', version: 1, type: 'JSON' };
  const tasks = [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' }];
  const workflow = (more: object) =>
    post('/api/metadata/workflow', { name: 'o', tasks, inputSchema, ...more }, overwriting);
  const task = (more: object) =>
    post('/api/metadata/taskdefs', [{ name: 'pack', inputSchema, ...more }]);
  const said = (what: string) => `${what}: stored, no effect: inputSchema`;

  it('is said to have no effect where it would be enforced', async () => {
    await expectSaid(workflow({}), row(200, '', said('workflow definition o')));
    await expectSaid(task({ enforceSchema: true }), row(200, '', said('task definition pack')));
  });

  it('is nothing to speak of where it would not', async () => {
    await expectSaid(workflow({ enforceSchema: false }), row(200, ''));
    await expectSaid(task({}), row(200, ''));
  });
});
