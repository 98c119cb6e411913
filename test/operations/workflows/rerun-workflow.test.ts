import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  conductorUser,
  financeGroup,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../../support/purchase-fixtures.ts';
import { choice, fork, human, join, loop, sub, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const partW = 'bbbbbbbb-0000-1000-a000-000000000001';
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'part', tasks: [human('sign'), worker('stamp')], createdBy: 'maker@acme.com' },
    { name: 'around_part', tasks: [sub('part'), worker('file')] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'part', workflowId: partW, startedBy: cal, input: { cost: 9 }, correlationId: 'c-1' },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, update, grant } = purchaseCalls(cluster);
const { run, read, complete } = inlineWorkflows(cluster);

interface ShownTask {
  readonly taskId: string;
  readonly referenceTaskName: string;
  readonly subWorkflowId: string;
}
const idOf = async (workflowId: string, reference: string): Promise<string> => {
  const { tasks } = await read(workflowId);
  const isIt = ({ referenceTaskName }: ShownTask) => referenceTaskName === reference;
  return (tasks as ShownTask[]).findLast(isIt)!.taskId;
};
/** What the first task has started. */
const childOf = ([first]: readonly ShownTask[]) => first!.subWorkflowId;
const rerun = async (id: string, body: object = {}, as = root) => {
  const { status, text, headers } = await cluster.call(operatorCalls.rerun(id, body, as));
  expect([status, text]).toEqual([200, id]);
  expect(headers.get('content-type')).toContain('text/plain');
  return read(id);
};
/** From the last task of that reference. */
const rerunFrom = async (id: string, reference: string, more: object = {}) =>
  rerun(id, { reRunFromTaskId: await idOf(id, reference), ...more });
const terminate = (id: string) => done(cluster, operatorCalls.terminate(id));
const completeAll = async (id: string, ...references: readonly string[]) => {
  for (const reference of references) await complete(id, reference);
};

describe('from the start', () => {
  it('runs the execution again under its id, with new tasks and the same input', async () => {
    await terminate(partW);
    const before = await read(partW);
    await cluster.cluster.clock.advance(1000);
    const after = await rerun(partW, { reRunFromWorkflowId: partW });
    expect(after).toMatchObject({
      status: 'RUNNING',
      endTime: 0,
      output: {},
      createTime: before.createTime,
      lastRetriedTime: cluster.cluster.clock.now(),
      input: { cost: 9 },
      correlationId: 'c-1',
    });
    expect(statuses(after)).toEqual(['sign_ref IN_PROGRESS']);
    expect(after.tasks[0].taskId).not.toBe(before.tasks[0].taskId);
  });

  it('takes another input and another correlation id in place of the old', async () => {
    await terminate(partW);
    const after = await rerun(partW, { workflowInput: { price: 1 }, correlationId: 'c-2' });
    expect(after).toMatchObject({ correlationId: 'c-2' });
    expect(after.input).toEqual({ price: 1 });
  });

  it('takes nulls for nothing', async () => {
    await terminate(partW);
    const nothing = { workflowInput: null, taskInput: null, correlationId: null };
    const after = await rerun(partW, { ...nothing, reRunFromTaskId: null });
    expect(after).toMatchObject({ input: { cost: 9 }, correlationId: 'c-1' });
  });
});

describe('from a task', () => {
  it('schedules it anew, with what followed gone', async () => {
    const { workflowId } = await run([worker('pack'), worker('check'), worker('ship')]);
    await completeAll(workflowId, 'pack_ref', 'check_ref', 'ship_ref');
    const before = await read(workflowId);
    await cluster.cluster.clock.advance(1000);
    const after = await rerunFrom(workflowId, 'check_ref');
    expect(statuses(after)).toEqual(['pack_ref COMPLETED', 'check_ref SCHEDULED']);
    expect(after.tasks[0]).toEqual(before.tasks[0]);
    expect(after.tasks[1]).toMatchObject({
      seq: 2,
      retryCount: 0,
      outputData: {},
      scheduledTime: cluster.cluster.clock.now(),
      endTime: 0,
    });
    expect(after.tasks[1].taskId).not.toBe(before.tasks[1].taskId);
    await completeAll(workflowId, 'check_ref', 'ship_ref');
    expect(await read(workflowId)).toMatchObject({ status: 'COMPLETED' });
  });

  it('hands a worker’s task out again', async () => {
    await update(ann, { complete: true }, { decision: 'yes' });
    await complete(W, 'book_ref');
    await rerunFrom(W, 'book_ref');
    const polled = await cluster.call({ path: '/api/tasks/poll/book', as: portal });
    expect(polled.json).toMatchObject({ workflowInstanceId: W, outputData: {} });
  });

  it('goes on in an execution that is under way, whose open tasks are gone', async () => {
    const { taskId: answered } = await task('sign_off_ref');
    await update(ann, { complete: true }, { decision: 'yes' });
    const after = await rerun(W, { reRunFromTaskId: answered });
    expect(statuses(after)).toEqual(['sign_off_ref IN_PROGRESS']);
    expect((await cluster.call({ path: '/api/tasks/poll/book', as: portal })).status).toBe(204);
  });

  it('sets a paused execution going', async () => {
    await done(cluster, operatorCalls.pause(W));
    expect(await rerunFrom(W, 'sign_off_ref')).toMatchObject({ status: 'RUNNING' });
  });

  it('keeps the input that the task had, whatever has changed since', async () => {
    const { workflowId } = await run(
      [worker('pack', { inputParameters: { cost: '${workflow.input.cost}' } })],
      { cost: 1 },
    );
    const after = await rerunFrom(workflowId, 'pack_ref', { workflowInput: { cost: 2 } });
    expect(after).toMatchObject({ input: { cost: 2 }, tasks: [{ inputData: { cost: 1 } }] });
  });

  it('takes another input in place of the old', async () => {
    const inputParameters = { cost: 1, note: 'old' };
    const { workflowId, createdBy } = await run([worker('pack', { inputParameters })]);
    const after = await rerunFrom(workflowId, 'pack_ref', { taskInput: { cost: 2 } });
    expect(after.tasks[0].inputData).toEqual({ cost: 2, _createdBy: createdBy });
  });
});

describe('from a human task', () => {
  it('offers it anew, and deletes the record that was open', async () => {
    const { taskId: old } = await task('sign_off_ref');
    await cluster.cluster.clock.advance(1000);
    const after = await rerunFrom(W, 'sign_off_ref');
    expect(statuses(after)).toEqual(['sign_off_ref IN_PROGRESS']);
    expect((await humanTask(old)).json).toMatchObject({
      state: 'DELETED',
      updatedOn: cluster.cluster.clock.now(),
    });
    const { taskId } = await task('sign_off_ref');
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'ASSIGNED',
      assignee: financeGroup,
      output: {},
      createdOn: cluster.cluster.clock.now(),
    });
    expect((await update(ann, { complete: true }, { decision: 'yes' })).status).toBe(200);
  });

  it('leaves the record that was answered as it is', async () => {
    const { taskId: old } = await task('sign_off_ref');
    await update(ann, { complete: true }, { decision: 'yes' });
    const answered = (await humanTask(old)).json;
    await rerunFrom(W, 'sign_off_ref');
    expect((await humanTask(old)).json).toEqual(answered);
    expect(answered).toMatchObject({ state: 'COMPLETED' });
  });

  it('asks the same people with another input, unless others are given', async () => {
    await rerunFrom(W, 'sign_off_ref', { taskInput: { cost: 5 } });
    const { taskId } = await task('sign_off_ref');
    expect((await humanTask(taskId)).json).toMatchObject({
      assignee: financeGroup,
      input: { cost: 5 },
    });
    const assignments = [{ assignee: conductorUser(cal), slaMinutes: 0 }];
    await rerunFrom(W, 'sign_off_ref', { taskInput: { __humanTaskDefinition: { assignments } } });
    const { taskId: next } = await task('sign_off_ref');
    expect((await humanTask(next)).json).toMatchObject({ assignee: conductorUser(cal) });
  });
});

describe('inside a SWITCH', () => {
  const tasks = [
    choice('which', '${workflow.input.which}', { a: [worker('pack'), worker('check')] }),
    worker('ship'),
  ];

  it('goes on in the same case, and then after it', async () => {
    const { workflowId } = await run(tasks, { which: 'a' });
    await completeAll(workflowId, 'pack_ref', 'check_ref', 'ship_ref');
    const after = await rerunFrom(workflowId, 'pack_ref');
    expect(statuses(after)).toEqual(['which_ref COMPLETED', 'pack_ref SCHEDULED']);
    await completeAll(workflowId, 'pack_ref', 'check_ref');
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
  });

  it('chooses again from the SWITCH itself, by its own input or another', async () => {
    const { workflowId } = await run(tasks, { which: 'a' });
    await complete(workflowId, 'pack_ref');
    const same = await rerunFrom(workflowId, 'which_ref');
    expect(statuses(same)).toEqual(['which_ref COMPLETED', 'pack_ref SCHEDULED']);
    const other = await rerunFrom(workflowId, 'which_ref', { taskInput: { which: 'b' } });
    expect(statuses(other)).toEqual(['which_ref COMPLETED', 'ship_ref SCHEDULED']);
  });
});

describe('inside a FORK_JOIN', () => {
  const tasks = [
    fork('fork', [worker('pack'), worker('check')], [human('sign'), human('seal')]),
    join('join', 'check', 'seal'),
    worker('ship'),
  ];

  it('runs its own branch again; the others stay, and the JOIN waits again', async () => {
    const { workflowId } = await run(tasks);
    await completeAll(workflowId, 'pack_ref', 'check_ref', 'sign_ref', 'seal_ref');
    const { tasks: before } = await read(workflowId);
    const after = await rerunFrom(workflowId, 'pack_ref');
    expect(statuses(after)).toEqual([
      'fork_ref COMPLETED',
      'sign_ref COMPLETED',
      'join_ref IN_PROGRESS',
      'seal_ref COMPLETED',
      'pack_ref SCHEDULED',
    ]);
    const joinOf = (all: ShownTask[]) =>
      all.find(({ referenceTaskName }) => referenceTaskName === 'join_ref');
    expect(joinOf(after.tasks)).toMatchObject({ taskId: joinOf(before)?.taskId, outputData: {} });
    await completeAll(workflowId, 'pack_ref', 'check_ref');
    expect(statuses(await read(workflowId))).toContain('join_ref COMPLETED');
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
  });

  it('tries again what the end of the execution cut off in other branches', async () => {
    const { workflowId } = await run(tasks);
    await completeAll(workflowId, 'pack_ref', 'sign_ref');
    await terminate(workflowId);
    const after = await rerunFrom(workflowId, 'pack_ref');
    expect(statuses(after)).toEqual([
      'fork_ref COMPLETED',
      'sign_ref COMPLETED',
      'join_ref IN_PROGRESS',
      'seal_ref CANCELED',
      'pack_ref SCHEDULED',
      'seal_ref IN_PROGRESS',
    ]);
    await completeAll(workflowId, 'pack_ref', 'check_ref', 'seal_ref');
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
  });

  it('begins all branches again from the fork itself', async () => {
    const { workflowId } = await run(tasks);
    await completeAll(workflowId, 'pack_ref', 'check_ref', 'sign_ref');
    const after = await rerunFrom(workflowId, 'fork_ref');
    expect(statuses(after)).toEqual([
      'fork_ref COMPLETED',
      'pack_ref SCHEDULED',
      'sign_ref IN_PROGRESS',
      'join_ref IN_PROGRESS',
    ]);
  });

  it('joins again from the JOIN itself', async () => {
    const { workflowId } = await run(tasks);
    await completeAll(workflowId, 'pack_ref', 'check_ref', 'sign_ref', 'seal_ref', 'ship_ref');
    const after = await rerunFrom(workflowId, 'join_ref');
    expect(statuses(after).slice(-2)).toEqual(['join_ref COMPLETED', 'ship_ref SCHEDULED']);
  });

  it('waits for a branch that was skipped with its fork, once it is run', async () => {
    const { workflowId } = await run([worker('first'), ...tasks]);
    await done(cluster, operatorCalls.jump(workflowId, 'ship_ref'));
    const after = await rerunFrom(workflowId, 'pack_ref');
    expect(statuses(after)).toEqual([
      'first_ref SKIPPED',
      'fork_ref SKIPPED',
      'sign_ref SKIPPED',
      'seal_ref SKIPPED',
      'join_ref IN_PROGRESS',
      'pack_ref SCHEDULED',
    ]);
    await completeAll(workflowId, 'pack_ref', 'check_ref');
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
  });
});

describe('inside a loop', () => {
  const tasks = [loop('loop', ['a', 'b', 'c'], human('review'), worker('note')), worker('ship')];
  const reviewed = async () => {
    const { workflowId } = await run(tasks);
    for (const at of [1, 2, 3])
      await completeAll(workflowId, `review_ref__${at}`, `note_ref__${at}`);
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
    return String(workflowId);
  };

  it('goes on in that iteration, and those after it are gone', async () => {
    const workflowId = await reviewed();
    const after = await rerunFrom(workflowId, 'note_ref__2');
    expect(statuses(after)).toEqual([
      'loop_ref IN_PROGRESS',
      'review_ref__1 COMPLETED',
      'note_ref__1 COMPLETED',
      'review_ref__2 COMPLETED',
      'note_ref__2 SCHEDULED',
    ]);
    expect(after.tasks[0]).toMatchObject({ iteration: 2, endTime: 0 });
    expect(after.tasks[0].outputData).toEqual({
      iteration: 2,
      1: { review_ref: {}, note_ref: {} },
      item: 'b',
      loopItem: 'b',
      loopIndex: 1,
    });
    await completeAll(workflowId, 'note_ref__2', 'review_ref__3', 'note_ref__3');
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
  });

  it('opens a loop again that had been cancelled with a task inside', async () => {
    const { workflowId } = await run(tasks);
    await completeAll(workflowId, 'review_ref__1', 'note_ref__1', 'review_ref__2');
    const failed = { workflowInstanceId: workflowId, status: 'FAILED_WITH_TERMINAL_ERROR' };
    const body = { ...failed, taskId: await idOf(workflowId, 'note_ref__2') };
    await done(cluster, { method: 'POST', path: '/api/tasks', as: root, body });
    expect(await read(workflowId)).toMatchObject({
      status: 'FAILED',
      tasks: [{ status: 'CANCELED' }, {}, {}, {}, {}],
    });
    const after = await rerunFrom(workflowId, 'review_ref__2');
    expect(statuses(after).slice(3)).toEqual(['review_ref__2 IN_PROGRESS']);
    expect(after.tasks[0]).toMatchObject({ status: 'IN_PROGRESS', iteration: 2 });
    expect(after.tasks[0]).not.toHaveProperty('reasonForIncompletion');
  });

  it('begins at the first iteration from the loop itself', async () => {
    const workflowId = await reviewed();
    const after = await rerunFrom(workflowId, 'loop_ref', { taskInput: { items: ['z'] } });
    expect(statuses(after)).toEqual(['loop_ref IN_PROGRESS', 'review_ref__1 IN_PROGRESS']);
    await completeAll(workflowId, 'review_ref__1', 'note_ref__1');
    expect(statuses(await read(workflowId)).at(-1)).toBe('ship_ref SCHEDULED');
  });
});

describe('a task of a sub-workflow', () => {
  const finished = async () => {
    const { workflowId, tasks } = await run([sub('around_part'), worker('ship')]);
    const middle = childOf(tasks);
    const inner = (await read(middle)).tasks[0].subWorkflowId as string;
    await completeAll(inner, 'sign_ref', 'stamp_ref');
    await complete(middle, 'file_ref');
    await complete(workflowId, 'ship_ref');
    expect(await read(workflowId)).toMatchObject({ status: 'COMPLETED' });
    return { outer: String(workflowId), middle, inner };
  };

  it('is run again there, and all around it wait for it again', async () => {
    const { outer, middle, inner } = await finished();
    const { taskId: old } = (await read(inner)).tasks[0];
    const after = await rerun(outer, { reRunFromTaskId: old });
    expect(after).toMatchObject({ status: 'RUNNING', endTime: 0 });
    expect(statuses(after)).toEqual(['around_part_ref IN_PROGRESS']);
    expect(after.tasks[0]).toMatchObject({ subWorkflowId: middle, outputData: {} });
    expect(statuses(await read(middle))).toEqual(['part_ref IN_PROGRESS']);
    expect(statuses(await read(inner))).toEqual(['sign_ref IN_PROGRESS']);
    expect((await humanTask(old)).json).toMatchObject({ state: 'COMPLETED' });

    await completeAll(inner, 'sign_ref', 'stamp_ref');
    await complete(middle, 'file_ref');
    expect(statuses(await read(outer))).toEqual([
      'around_part_ref COMPLETED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('may be asked for in the sub-workflow itself; what is around it is set going if it had failed', async () => {
    const { workflowId, tasks } = await run([sub('part'), worker('ship')]);
    const subWorkflowId = childOf(tasks);
    await terminate(workflowId);
    await rerunFrom(subWorkflowId, 'sign_ref');
    expect(statuses(await read(workflowId))).toEqual(['part_ref IN_PROGRESS']);
  });

  it('is found in one that was replaced, which then counts again', async () => {
    const { workflowId, tasks } = await run([sub('part'), worker('ship')]);
    const first = childOf(tasks);
    await terminate(workflowId);
    await done(cluster, operatorCalls.retry(workflowId));
    const second = (await read(workflowId)).tasks[1].subWorkflowId as string;
    const after = await rerun(workflowId, { reRunFromTaskId: await idOf(first, 'sign_ref') });
    expect(statuses(after)).toEqual(['part_ref IN_PROGRESS']);
    expect(after.tasks[0]).toMatchObject({ subWorkflowId: first, retried: false });
    expect(await read(second)).toMatchObject({ status: 'TERMINATED' });
    expect(statuses(await read(second))).toEqual(['sign_ref CANCELED']);
  });
});

it('from a SUB_WORKFLOW task starts another sub-workflow, and ends the one that is open', async () => {
  const { workflowId, tasks } = await run([sub('part'), worker('ship')]);
  const first = childOf(tasks);
  const after = await rerunFrom(workflowId, 'part_ref');
  expect(after.tasks).toHaveLength(1);
  expect(after.tasks[0].subWorkflowId).not.toBe(first);
  expect(await read(first)).toMatchObject({ status: 'TERMINATED' });
  expect(await read(after.tasks[0].subWorkflowId)).toMatchObject({ status: 'RUNNING' });
});

it('from an earlier attempt drops the later ones', async () => {
  const { workflowId } = await run([worker('pack'), worker('ship')]);
  const first = await idOf(workflowId, 'pack_ref');
  await terminate(workflowId);
  await done(cluster, operatorCalls.retry(workflowId));
  const after = await rerun(workflowId, { reRunFromTaskId: first });
  expect(statuses(after)).toEqual(['pack_ref SCHEDULED']);
  expect(after.tasks[0]).toMatchObject({ retryCount: 0, retried: false });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await terminate(partW);
    expect((await cluster.call(operatorCalls.rerun(partW, {}, as))).status).toBe(200);
    expect(await read(partW)).toMatchObject({ status: 'RUNNING' });
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'part' });
    await terminate(partW);
    expect((await cluster.call(operatorCalls.rerun(partW, {}, bob))).status).toBe(200);
  });
});

provokes('rerunWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  given: () => terminate(W),
  call: () => operatorCalls.rerun(W, {}, bob),
  says: { message: "You don't have permissions to rerun workflow: purchase" },
});

provokes('rerunWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => operatorCalls.rerun('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('rerunWorkflow', 'UnknownTask', {
  when: 'the task is one of another execution',
  given: () => idOf(partW, 'sign_ref'),
  call: (taskId) => operatorCalls.rerun(W, { reRunFromTaskId: taskId }),
  says: (taskId) => ({ message: `Task ${taskId} not found` }),
});

provokes('rerunWorkflow', 'WorkflowNotEnded', {
  when: 'no task is named and the execution is under way',
  call: () => operatorCalls.rerun(W, { workflowInput: { cost: 1 } }),
  says: { message: `Workflow: ${W} is not in terminal state, unable to rerun.` },
});

it('knows the tasks of a workflow by their ids only, not by their references', async () => {
  const { status } = await cluster.call(operatorCalls.rerun(W, { reRunFromTaskId: 'book_ref' }));
  expect(status).toBe(400);
  expect(statuses(await workflow())).toEqual(['sign_off_ref IN_PROGRESS']);
});

it('takes an optional task that failed like any other', async () => {
  const optional = { ...signOff({ assignments: [] }), optional: true };
  const { workflowId } = await run([optional, book]);
  const taskId = await idOf(workflowId, 'sign_off_ref');
  const body = { workflowInstanceId: workflowId, taskId, status: 'FAILED' };
  await done(cluster, { method: 'POST', path: '/api/tasks', as: root, body });
  expect(statuses(await read(workflowId))[0]).toBe('sign_off_ref COMPLETED_WITH_ERRORS');
  expect(statuses(await rerunFrom(workflowId, 'sign_off_ref'))).toEqual([
    'sign_off_ref IN_PROGRESS',
  ]);
});
