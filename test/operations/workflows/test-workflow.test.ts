import { describe, expect, it } from 'vitest';
import { statuses } from '../../support/inline-workflow.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, book, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { unchangedIn } from '../../support/unchanged.ts';

const seed = {
  ...purchaseFixtures,
  taskDefinitions: [
    { name: 'book', retryCount: 2, retryDelaySeconds: 600 },
    { name: 'slow', retryCount: 0, timeoutSeconds: 60 },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const unchanged = unchangedIn(cluster);

const testWorkflow = (body: object, as = root) => ({
  method: 'POST',
  path: '/api/workflow/test',
  as,
  body,
});
const test = async (body: object, as = root) => {
  const answer = await cluster.call(testWorkflow(body, as));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};
const testInline = (tasks: readonly object[], body: object = {}, more: object = {}) =>
  test({ name: 'inline', workflowDef: { name: 'inline', tasks, ...more }, ...body });

const task = (type: string, ref: string, more: object = {}) => ({
  name: ref.replace('_ref', ''),
  taskReferenceName: ref,
  type,
  ...more,
});

describe('a workflow whose tasks all have mocks', () => {
  it('runs to its end, human tasks included, and answers the execution', async () => {
    const now = cluster.cluster.clock.now();
    const tested = await test({
      name: 'purchase',
      version: 1,
      input: { cost: 7 },
      correlationId: 'c-1',
      priority: 3,
      taskRefToMockOutput: {
        sign_off_ref: [{ status: 'COMPLETED', output: { decision: 'yes' } }],
        book_ref: [{ output: { booked: true } }],
      },
    });
    expect(tested).toMatchObject({
      workflowName: 'purchase',
      status: 'COMPLETED',
      input: { cost: 7 },
      output: { booked: true },
      correlationId: 'c-1',
      priority: 3,
      createdBy: root,
      startTime: now,
      endTime: now,
    });
    expect(tested.tasks).toMatchObject([
      {
        referenceTaskName: 'sign_off_ref',
        status: 'COMPLETED',
        inputData: { cost: 7, __humanTaskProcessContext: { state: 'COMPLETED' } },
        outputData: { decision: 'yes' },
        startTime: now,
      },
      { referenceTaskName: 'book_ref', status: 'COMPLETED', outputData: { booked: true } },
    ]);
  });

  it('leaves nothing behind, and changes nothing', async () => {
    const tested = await unchanged(() =>
      test({ name: 'purchase', taskRefToMockOutput: { sign_off_ref: [{ output: {} }] } }),
    );
    const read = await cluster.call({ path: `/api/workflow/${tested.workflowId}`, as: root });
    expect(read.status).toBe(404);
    const { taskId } = tested.tasks[0];
    const human = await cluster.call({ path: `/api/human/tasks/${taskId}`, as: root });
    expect(human.status).toBe(404);
    expect((await cluster.call({ path: '/api/tasks/poll/book', as: root })).status).toBe(204);
  });

  it('is kept from all workers by a domain of its own', async () => {
    const taskToDomain = { book: 'red' };
    const { taskToDomain: shown } = await test({ name: 'purchase', taskToDomain });
    expect(shown).toEqual({ book: 'red', '*': expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('takes nulls for left out', async () => {
    const tested = await test({
      name: 'purchase',
      version: null,
      workflowDef: null,
      input: null,
      correlationId: null,
      taskToDomain: null,
      subWorkflowTestRequest: null,
      taskRefToMockOutput: {
        sign_off_ref: [{ status: null, output: {}, executionTime: null, queueWaitTime: null }],
        book_ref: [{ output: {} }],
      },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', input: {} });
  });

  it('asks no form whether it likes the output', async () => {
    const taskRefToMockOutput = { sign_off_ref: [{ output: { decision: 'maybe' } }] };
    const { tasks } = await test({ name: 'purchase', taskRefToMockOutput });
    expect(tasks[0]).toMatchObject({ status: 'COMPLETED', outputData: { decision: 'maybe' } });
  });
});

describe('what the server does itself', () => {
  it('is done as in any execution', async () => {
    const tested = await testInline(
      [
        task('SET_VARIABLE', 'set_ref', { inputParameters: { colour: 'red' } }),
        task('INLINE', 'inline_ref', {
          inputParameters: { evaluatorType: 'javascript', expression: '$.n + 1', n: 1 },
        }),
        task('SWITCH', 'switch_ref', {
          evaluatorType: 'value-param',
          expression: 'n',
          inputParameters: { n: '${inline_ref.output.result}' },
          decisionCases: { 2: [book] },
        }),
      ],
      { taskRefToMockOutput: { book_ref: [{ output: { n: 3 } }] } },
      { outputParameters: { n: '${book_ref.output.n}' } },
    );
    expect(tested).toMatchObject({
      status: 'COMPLETED',
      variables: { colour: 'red' },
      output: { n: 3 },
    });
  });

  it('starts no workflow that is kept', async () => {
    const body = { size: 1000, query: 'workflowType = purchase' };
    const count = async () =>
      (await cluster.direct({ path: '/api/workflow/search', query: body, as: root })).json
        .totalHits;
    const before = await count();
    const startWorkflow = { name: 'purchase', input: {} };
    const tested = await testInline([
      task('START_WORKFLOW', 'start_ref', { inputParameters: { startWorkflow } }),
    ]);
    expect(tested.status).toBe('COMPLETED');
    expect(tested.tasks[0].outputData.workflowId).toEqual(expect.any(String));
    expect(await count()).toBe(before);
  });
});

describe('a workflow that runs out of mocks', () => {
  it('stops with the first task that waits, and is still running', async () => {
    const tested = await test({ name: 'purchase' });
    expect(tested).toMatchObject({ status: 'RUNNING', output: {}, endTime: 0 });
    expect(statuses(tested)).toEqual(['sign_off_ref IN_PROGRESS']);
    expect(tested.tasks[0].inputData.__humanTaskProcessContext.state).toBe('ASSIGNED');
  });

  it('stops though tasks beside that one have mocks', async () => {
    const fork = task('FORK_JOIN', 'fork_ref', {
      forkTasks: [[task('SIMPLE', 'a')], [task('SIMPLE', 'b')]],
    });
    const tested = await testInline([fork, task('JOIN', 'join_ref', { joinOn: ['a', 'b'] })], {
      taskRefToMockOutput: { b: [{ output: {} }] },
    });
    expect(statuses(tested)).toEqual([
      'fork_ref COMPLETED',
      'a SCHEDULED',
      'b SCHEDULED',
      'join_ref IN_PROGRESS',
    ]);
  });

  it('stops at a second attempt that has none', async () => {
    const tested = await testInline([book], {
      taskRefToMockOutput: { book_ref: [{ status: 'FAILED', output: {} }] },
    });
    expect(tested.status).toBe('RUNNING');
    expect(statuses(tested)).toEqual(['book_ref FAILED', 'book_ref SCHEDULED']);
  });
});

describe('mocks', () => {
  it('answer one attempt each, without the delay between them', async () => {
    const tested = await testInline([book], {
      taskRefToMockOutput: {
        book_ref: [
          { status: 'FAILED', output: {} },
          { status: 'FAILED', output: {} },
          { output: { at: 3 } },
        ],
      },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { at: 3 } });
    expect(tested.endTime).toBe(cluster.cluster.clock.now());
    expect(statuses(tested)).toEqual(['book_ref FAILED', 'book_ref FAILED', 'book_ref COMPLETED']);
  });

  it('fail the workflow when no attempt is left, or the failure is final', async () => {
    const failed = { status: 'FAILED', output: { code: 1 } };
    const tested = await testInline([book], {
      taskRefToMockOutput: { book_ref: [failed, failed, failed, { output: {} }] },
    });
    expect(tested).toMatchObject({ status: 'FAILED', failedReferenceTaskNames: ['book_ref'] });
    expect(tested.tasks.length).toBe(3);
    const final = await testInline([book], {
      taskRefToMockOutput: {
        book_ref: [{ status: 'FAILED_WITH_TERMINAL_ERROR', output: {} }, { output: {} }],
      },
    });
    expect(statuses(final)).toEqual(['book_ref FAILED_WITH_TERMINAL_ERROR']);
  });

  it('that are in progress are followed by the next for the same attempt', async () => {
    const tested = await testInline([book], {
      taskRefToMockOutput: {
        book_ref: [{ status: 'IN_PROGRESS', output: { a: 1, b: 1 } }, { output: { b: 2 } }],
      },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { a: 1, b: 2 } });
    expect(tested.tasks.length).toBe(1);
  });

  it('say how long an attempt has waited and taken', async () => {
    const now = cluster.cluster.clock.now();
    const tested = await testInline([book], {
      taskRefToMockOutput: { book_ref: [{ output: {}, executionTime: 2000, queueWaitTime: 500 }] },
    });
    expect(tested.tasks).toMatchObject([
      { scheduledTime: now - 2500, startTime: now - 2000, endTime: now, queueWaitTime: 500 },
    ]);
  });

  it('that are in progress for too long time out', async () => {
    const slow = { output: {}, executionTime: 60_000, status: 'IN_PROGRESS' };
    const tested = await testInline([task('SIMPLE', 'slow')], {
      taskRefToMockOutput: { slow: [slow] },
    });
    expect(tested.status).toBe('TIMED_OUT');
    expect(tested.tasks[0].status).toBe('TIMED_OUT');
  });

  it('answer in a loop by the full reference, or by that of the definition', async () => {
    const loop = task('DO_WHILE', 'loop_ref', {
      loopCondition: '$.loop_ref.iteration < 3',
      loopOver: [book],
    });
    const tested = await testInline([loop], {
      taskRefToMockOutput: {
        book_ref: [{ output: { n: 1 } }, { output: { n: 3 } }],
        book_ref__2: [{ output: { n: 2 } }],
      },
    });
    expect(tested.status).toBe('COMPLETED');
    const inside = tested.tasks.slice(1);
    expect(inside.map((one: any) => one.outputData.n)).toEqual([1, 2, 3]);
  });

  it('answer tasks that a dynamic fork makes up', async () => {
    const fork = task('FORK_JOIN_DYNAMIC', 'fork_ref', {
      inputParameters: { forkTaskName: 'book', forkTaskInputs: [{}, {}] },
    });
    const tested = await testInline([fork, task('JOIN', 'join_ref')], {
      taskRefToMockOutput: {
        _book_0: [{ output: { n: 0 } }],
        _book_1: [{ output: { n: 1 } }],
      },
    });
    expect(tested.status).toBe('COMPLETED');
  });

  it.each([
    ['WAIT', { inputParameters: { duration: '2 days' } }],
    ['WAIT_FOR_WEBHOOK', {}],
    ['HTTP', { inputParameters: { uri: 'http://127.0.0.1:1', method: 'GET' } }],
    ['LLM_CHAT_COMPLETE', {}],
    ['YIELD', {}],
    ['HUMAN', {}],
    ['HUMAN', { startDelay: 60 }],
    ['SIMPLE', { startDelay: 60 }],
  ])('answer whatever waits: %s %j', async (type, more) => {
    const tasks = [task(type, 'it_ref', more)];
    const stopped = await testInline(tasks);
    expect(stopped.status).toBe('RUNNING');
    expect(stopped.tasks[0].status).toBe(type === 'SIMPLE' ? 'SCHEDULED' : 'IN_PROGRESS');
    const tested = await testInline(tasks, {
      taskRefToMockOutput: { it_ref: [{ output: { n: 1 } }] },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { n: 1 } });
  });
});

describe('a task that reaches outside', () => {
  const request = { inputParameters: { uri: 'http://example.test' } };
  const http = task('HTTP', 'http_ref', request);

  it('has the mock output of the cluster where the test has none', async () => {
    await cluster.cluster.setTaskMocks({ byType: { HTTP: [{ output: { by: 'cluster' } }] } });
    expect(await testInline([http])).toMatchObject({
      status: 'COMPLETED',
      output: { by: 'cluster' },
    });
    const taskRefToMockOutput = { http_ref: [{ output: { by: 'test' } }] };
    expect((await testInline([http], { taskRefToMockOutput })).output).toEqual({ by: 'test' });
  });

  it('uses those of the cluster in order', async () => {
    await cluster.cluster.setTaskMocks({
      byType: { HTTP: [{ output: { n: 1 } }, { output: { n: 2 } }] },
    });
    const { tasks } = await testInline([
      http,
      task('HTTP', 'other_ref', request),
      task('HTTP', 'last_ref', request),
    ]);
    expect(tasks.map((one: any) => one.outputData.n)).toEqual([1, 2, 2]);
  });

  it('waits for the test where that of the cluster leaves it in progress', async () => {
    await cluster.cluster.setTaskMocks({ byType: { HTTP: [{ status: 'IN_PROGRESS' }] } });
    const tested = await testInline([http]);
    expect(tested.status).toBe('RUNNING');
    expect(statuses(tested)).toEqual(['http_ref IN_PROGRESS']);
  });
});

describe('a sub-workflow', () => {
  const sub = task('SUB_WORKFLOW', 'sub_ref', {
    subWorkflowParam: { name: 'purchase' },
    inputParameters: { cost: 5 },
  });
  const mocksInside = {
    sign_off_ref: [{ output: { decision: 'yes' } }],
    book_ref: [{ output: { booked: 1 } }],
  };

  it('runs with mocks of its own, and gives its output', async () => {
    const tested = await testInline([sub, book], {
      taskRefToMockOutput: { book_ref: [{ output: { outer: 1 } }] },
      subWorkflowTestRequest: { sub_ref: { name: 'x', taskRefToMockOutput: mocksInside } },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { outer: 1 } });
    expect(tested.tasks[0]).toMatchObject({
      referenceTaskName: 'sub_ref',
      status: 'COMPLETED',
      outputData: { booked: 1 },
    });
  });

  it('runs inside another', async () => {
    const outer = task('SUB_WORKFLOW', 'outer_ref', {
      subWorkflowParam: { name: 'outer', workflowDefinition: { name: 'outer', tasks: [sub] } },
    });
    const inside = { sub_ref: { taskRefToMockOutput: mocksInside } };
    const tested = await testInline([outer], {
      subWorkflowTestRequest: { outer_ref: { subWorkflowTestRequest: inside } },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { booked: 1 } });
  });

  it('stops the test where it has no mocks left', async () => {
    const tested = await testInline([sub, book], {
      taskRefToMockOutput: { book_ref: [{ output: {} }] },
    });
    expect(tested.status).toBe('RUNNING');
    expect(statuses(tested)).toEqual(['sub_ref IN_PROGRESS']);
  });

  it('fails its task as it fails itself', async () => {
    const taskRefToMockOutput = { sign_off_ref: [{ status: 'FAILED', output: {} }] };
    const tested = await testInline([sub], {
      subWorkflowTestRequest: { sub_ref: { taskRefToMockOutput } },
    });
    expect(tested.status).toBe('FAILED');
    expect(statuses(tested)).toEqual(['sub_ref FAILED']);
  });

  it('does not start where its task has a mock itself', async () => {
    const tested = await testInline([sub], {
      taskRefToMockOutput: { sub_ref: [{ output: { n: 1 } }] },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { n: 1 } });
    expect(tested.tasks[0]).not.toHaveProperty('subWorkflowId');
  });
});

describe('who may test', () => {
  const mocks = {
    taskRefToMockOutput: { sign_off_ref: [{ output: {} }], book_ref: [{ output: {} }] },
  };

  it('whoever may start the workflow', async () => {
    expect(await test({ name: 'purchase', ...mocks }, ann)).toMatchObject({ createdBy: ann });
  });

  it('with a definition in the request whoever may make definitions', async () => {
    const workflowDef = { name: 'inline', tasks: [book] };
    const body = { name: 'inline', workflowDef };
    expect((await test(body, cal)).workflowDefinition.createdBy).toBe(cal);
    expect((await cluster.call(testWorkflow(body, portal))).status).toBe(403);
  });
});

provokes('testWorkflow', 'NotPermitted', {
  when: 'the caller may not start the workflow',
  call: () => testWorkflow({ name: 'purchase' }, cal),
  says: { message: "You don't have permissions to execute workflow: purchase" },
});

provokes('testWorkflow', 'UnknownWorkflowDefinition', {
  when: 'the definition has no such version',
  call: () => testWorkflow({ name: 'purchase', version: 3 }),
  says: { message: 'No such workflow found by name: purchase, version: 3' },
});

provokes('testWorkflow', 'InvalidWorkflowDefinition', {
  when: 'the definition in the request has no tasks',
  call: () => testWorkflow({ name: 'inline', workflowDef: { tasks: [] } }),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [{ path: 'tasks', message: 'WorkflowTask list cannot be empty', invalidValue: [] }],
  },
});

provokes('testWorkflow', 'UnsupportedDefinition', {
  when: 'the definition in the request uses what is not built',
  call: () =>
    testWorkflow({
      name: 'inline',
      workflowDef: {
        name: 'inline',
        tasks: [{ name: 'join', taskReferenceName: 'join_ref', type: 'JUMP' }],
      },
    }),
  says: {
    message: 'The definition uses what this mock does not build: task type JUMP',
    violations: 'some',
  },
});

provokes('testWorkflow', 'UnsupportedStartOption', {
  when: 'an idempotency key is given, though nothing is kept',
  call: () => testWorkflow({ name: 'purchase', idempotencyKey: 'k1' }),
  says: { message: 'idempotencyKey is not supported by this mock' },
});

it.each([
  ['a task that is not there', { taskRefToMockOutput: { sign_of_ref: [{ output: {} }] } }],
  ['a sub-workflow that is not there', { subWorkflowTestRequest: { book_ref: {} } }],
  [
    'a task inside of one that is not there',
    { subWorkflowTestRequest: { a: { taskRefToMockOutput: { b: [{ output: {} }] } } } },
  ],
])('ignores mocks for %s', async (_what, mocks) => {
  expect(await test({ name: 'purchase', ...mocks })).toMatchObject({ status: 'RUNNING' });
});

it.each([
  [
    'a status that is none',
    { taskRefToMockOutput: { book_ref: [{ status: 'TIMED_OUT', output: {} }] } },
  ],
  ['no list', { taskRefToMockOutput: { book_ref: {} } }],
  ['no output', { taskRefToMockOutput: { book_ref: [{ status: 'COMPLETED' }] } }],
  ['an output of null', { taskRefToMockOutput: { book_ref: [{ output: null }] } }],
  [
    'no output inside',
    { subWorkflowTestRequest: { a: { taskRefToMockOutput: { book_ref: [{}] } } } },
  ],
  ['a negative time', { taskRefToMockOutput: { book_ref: [{ output: {}, executionTime: -1 }] } }],
  ['a mock inside that is none', { subWorkflowTestRequest: { a: { taskRefToMockOutput: [] } } }],
])('refuses mocks with %s', async (_what, body) => {
  const { status, json } = await cluster.direct(testWorkflow({ name: 'purchase', ...body }));
  expect(status).toBe(400);
  expect(json.message).toBe('Validation failed, check below errors for detail.');
});
