import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { choice, fork, human, join, loop, sub, wait, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const partW = 'bbbbbbbb-0000-1000-a000-000000000001';
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'part', tasks: [worker('stamp'), worker('file')], createdBy: 'maker@acme.com' },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'part', workflowId: partW, startedBy: cal },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, update, grant, pause } = purchaseCalls(cluster);
const { run, complete } = inlineWorkflows(cluster);

const skip = async (id: string, reference: string, body?: unknown, as = root) => {
  const { status, text } = await cluster.call(operatorCalls.skip(id, reference, body, as));
  expect([status, text]).toEqual([200, '']);
};
/** The statuses of what follows a worker's task that comes first. */
const after = async (tasks: readonly object[], ...skipped: readonly string[]) => {
  const { workflowId } = await run([worker('first'), ...tasks]);
  for (const reference of skipped) await skip(workflowId, reference);
  return statuses(await complete(workflowId, 'first_ref')).slice(1);
};

it('passes over the task once the execution comes to it', async () => {
  await skip(W, 'book_ref');
  expect(statuses(await workflow())).toEqual(['sign_off_ref IN_PROGRESS']);
  await cluster.cluster.clock.advance(1000);
  await update(ann, { complete: true }, { decision: 'yes' });
  expect(await workflow()).toMatchObject({ status: 'COMPLETED' });
  expect(await task('book_ref')).toMatchObject({
    status: 'SKIPPED',
    taskType: 'book',
    seq: 2,
    outputData: {},
    startTime: 0,
    endTime: cluster.cluster.clock.now(),
  });
  expect((await cluster.call({ path: '/api/tasks/poll/book', as: portal })).status).toBe(204);
});

it('gives the task the output it is given, for others to read, and members of its input', async () => {
  const tasks = [
    worker('first'),
    worker('pack', { inputParameters: { cost: 1, note: 'old' } }),
    worker('ship', { inputParameters: { box: '${pack_ref.output.box}' } }),
  ];
  const { workflowId, createdBy } = await run(tasks);
  await skip(workflowId, 'pack_ref', { taskInput: { note: 'new' }, taskOutput: { box: 7 } });
  const { tasks: all } = await complete(workflowId, 'first_ref');
  expect(all[1]).toMatchObject({ status: 'SKIPPED', outputData: { box: 7 } });
  expect(all[1].inputData).toEqual({ cost: 1, note: 'new', _createdBy: createdBy });
  expect(all[2]).toMatchObject({ status: 'SCHEDULED', inputData: { box: 7 } });
});

it.each([
  ['no body', undefined],
  ['an empty one', {}],
  ['nulls', { taskInput: null, taskOutput: null }],
])('takes %s', async (_what, body) => {
  await skip(W, 'book_ref', body);
  await update(ann, { complete: true }, { decision: 'yes' });
  expect(await task('book_ref')).toMatchObject({ status: 'SKIPPED', outputData: {} });
});

describe('of every type', () => {
  it('a human task: nobody is asked, and there is no record', async () => {
    const { workflowId } = await run([worker('first'), human('ask'), worker('ship')]);
    await skip(workflowId, 'ask_ref', { taskOutput: { answer: 42 } });
    const { tasks } = await complete(workflowId, 'first_ref');
    expect(tasks.at(-1)).toMatchObject({ referenceTaskName: 'ship_ref', status: 'SCHEDULED' });
    expect(tasks[1]).toMatchObject({ status: 'SKIPPED', outputData: { answer: 42 } });
    expect((await humanTask(tasks[1].taskId)).status).toBe(404);
  });

  it('a SWITCH: none of its cases is entered', async () => {
    const cases = { a: [human('ask')] };
    const which = choice('which', 'a', cases, [worker('other')]);
    expect(await after([which, worker('ship')], 'which_ref')).toEqual([
      'which_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('a FORK_JOIN: its branches are skipped with it, and its JOIN goes on', async () => {
    const tasks = [
      fork('fork', [worker('pack'), human('check')], [sub('part')]),
      join('join', 'check', 'part'),
      worker('ship'),
    ];
    expect(await after(tasks, 'fork_ref')).toEqual([
      'fork_ref SKIPPED',
      'pack_ref SKIPPED',
      'check_ref SKIPPED',
      'part_ref SKIPPED',
      'join_ref COMPLETED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('a JOIN: what follows it waits for no branch', async () => {
    const tasks = [fork('fork', [worker('pack')]), join('join', 'pack'), worker('ship')];
    expect(await after(tasks, 'join_ref')).toEqual([
      'fork_ref COMPLETED',
      'pack_ref SCHEDULED',
      'join_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('a task in a branch: the JOIN does not wait for it', async () => {
    const tasks = [
      fork('fork', [worker('pack')], [worker('check')]),
      join('join', 'pack', 'check'),
    ];
    const { workflowId } = await run([worker('first'), ...tasks]);
    await skip(workflowId, 'check_ref', { taskOutput: { fine: true } });
    await complete(workflowId, 'first_ref');
    const { status, tasks: all } = await complete(workflowId, 'pack_ref');
    expect(status).toBe('COMPLETED');
    expect(all.at(-1)).toMatchObject({
      status: 'COMPLETED',
      outputData: { check_ref: { fine: true } },
    });
  });

  it('a loop: there is no iteration', async () => {
    expect(await after([loop('loop', [1, 2], human('ask')), worker('ship')], 'loop_ref')).toEqual([
      'loop_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('a task in a loop: in each iteration', async () => {
    const tasks = [loop('loop', [1, 2], human('ask'), worker('note'))];
    const { workflowId } = await run([worker('first'), ...tasks]);
    await skip(workflowId, 'ask_ref');
    await complete(workflowId, 'first_ref');
    expect(statuses(await complete(workflowId, 'note_ref__1')).slice(2)).toEqual([
      'ask_ref__1 SKIPPED',
      'note_ref__1 COMPLETED',
      'ask_ref__2 SKIPPED',
      'note_ref__2 SCHEDULED',
    ]);
  });

  it('a SUB_WORKFLOW: none is started', async () => {
    const { workflowId } = await run([worker('first'), sub('part')]);
    await skip(workflowId, 'part_ref');
    const { status, tasks } = await complete(workflowId, 'first_ref');
    expect(status).toBe('COMPLETED');
    expect(tasks[1]).toMatchObject({ status: 'SKIPPED' });
    expect(tasks[1]).not.toHaveProperty('subWorkflowId');
  });

  it('a WAIT and a TERMINATE: nothing is waited for, nothing ends', async () => {
    const end = {
      name: 'end',
      taskReferenceName: 'end_ref',
      type: 'TERMINATE',
      inputParameters: { terminationStatus: 'FAILED' },
    };
    const tasks = [wait('pause', '1 hour'), end, worker('ship')];
    expect(await after(tasks, 'pause_ref', 'end_ref')).toEqual([
      'pause_ref SKIPPED',
      'end_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('several after one another, up to the end', async () => {
    const { workflowId } = await run([worker('first'), human('ask'), worker('ship')]);
    for (const reference of ['ask_ref', 'ship_ref']) await skip(workflowId, reference);
    expect(await complete(workflowId, 'first_ref')).toMatchObject({ status: 'COMPLETED' });
  });
});

it('is not mistaken for a member that every object has', async () => {
  const { workflowId } = await run([
    worker('first'),
    { ...worker('a'), taskReferenceName: 'constructor' },
  ]);
  expect(statuses(await complete(workflowId, 'first_ref')).at(-1)).toBe('constructor SCHEDULED');
  const other = await run([worker('first'), { ...worker('a'), taskReferenceName: '__proto__' }]);
  await skip(other.workflowId, '__proto__');
  expect(statuses(await complete(other.workflowId, 'first_ref')).at(-1)).toBe('__proto__ SKIPPED');
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', (_who, as) => skip(partW, 'file_ref', {}, as));

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'part' });
    await skip(partW, 'file_ref', {}, bob);
  });
});

provokes('skipTaskOfWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  call: () => operatorCalls.skip(W, 'book_ref', {}, bob),
  says: { message: "You don't have permissions to skip a task of workflow: purchase" },
});

provokes('skipTaskOfWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => operatorCalls.skip('nothing', 'book_ref'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('skipTaskOfWorkflow', 'UnknownTaskReference', {
  when: 'the definition has no task of that reference',
  call: () => operatorCalls.skip(W, 'other_ref'),
  says: {
    message: 'The task referenced by other_ref does not exist in the WorkflowDefinition purchase',
  },
});

it('knows no iterations of their own, nor the names of tasks', async () => {
  for (const reference of ['review_ref__2', 'sign_off']) {
    expect((await cluster.call(operatorCalls.skip(loopW, reference))).status).toBe(400);
  }
});

provokes('skipTaskOfWorkflow', 'WorkflowNotRunning', {
  when: 'the execution is paused',
  given: () => pause(),
  call: () => operatorCalls.skip(W, 'book_ref'),
  says: {
    message: `The workflow ${W} is not running so the task referenced by book_ref cannot be skipped`,
  },
});

it('answers an execution that has ended in the same way', async () => {
  await done(cluster, operatorCalls.terminate(W));
  expect((await cluster.call(operatorCalls.skip(W, 'book_ref'))).status).toBe(409);
});

provokes('skipTaskOfWorkflow', 'TaskAlreadyProcessed', {
  when: 'the task is open',
  call: () => operatorCalls.skip(W, 'sign_off_ref'),
  says: {
    message: 'The task referenced sign_off_ref has already been processed, cannot be skipped',
  },
});

it.each([
  [
    'a task that is done',
    W,
    'sign_off_ref',
    () => update(ann, { complete: true }, { decision: 'yes' }),
  ],
  ['a task that is to be skipped already', W, 'book_ref', () => skip(W, 'book_ref')],
  ['a task that a loop has come to', loopW, 'review_ref', () => Promise.resolve()],
])('answers %s in the same way', async (_what, id, reference, given) => {
  await given();
  const { status, json } = await cluster.call(operatorCalls.skip(id, reference));
  expect(status).toBe(500);
  expect(json).toMatchObject({ status: 500, retryable: false });
});
