import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  conductorUser,
  financeGroup,
  loopW,
  purchaseCalls,
  purchaseFixtures,
  root,
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
    { name: 'part', tasks: [worker('stamp'), worker('file')], createdBy: 'maker@acme.com' },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'part', workflowId: partW, startedBy: cal },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, update, grant, pause, reviewUntil } = purchaseCalls(cluster);
const { run, read, complete } = inlineWorkflows(cluster);

const jump = async (id: string, reference: string, input: object = {}, as = root) => {
  const { status, text } = await cluster.call(operatorCalls.jump(id, reference, input, as));
  expect([status, text]).toEqual([200, '']);
  return read(id);
};
const completeAll = async (id: string, ...references: readonly string[]) => {
  for (const reference of references) await complete(id, reference);
};
const forked = [
  worker('first'),
  fork('fork', [worker('pack'), human('check')], [sub('part')]),
  join('join', 'check', 'part'),
  worker('ship'),
];

describe('forward', () => {
  it('skips what is open and what lies between, and goes on at the task', async () => {
    const { workflowId } = await run([
      worker('first'),
      worker('pack'),
      human('ask'),
      worker('ship'),
    ]);
    await cluster.cluster.clock.advance(1000);
    const after = await jump(workflowId, 'ship_ref');
    expect(statuses(after)).toEqual([
      'first_ref SKIPPED',
      'pack_ref SKIPPED',
      'ask_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
    const now = cluster.cluster.clock.now();
    expect(after.tasks[0]).toMatchObject({ endTime: now, executed: true });
    expect((await humanTask(after.tasks[2].taskId)).status).toBe(404);
    expect(await complete(workflowId, 'ship_ref')).toMatchObject({ status: 'COMPLETED' });
  });

  it('deletes the human task that is open', async () => {
    const { taskId } = await task('sign_off_ref');
    await jump(W, 'book_ref');
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'DELETED' });
    expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
  });

  it('gives the task the body as members of its input', async () => {
    const pack = worker('pack', { inputParameters: { cost: 1, note: 'old' } });
    const { workflowId, createdBy } = await run([worker('first'), pack]);
    const { tasks } = await jump(workflowId, 'pack_ref', { note: 'new', box: [7] });
    expect(tasks[1].inputData).toEqual({ cost: 1, note: 'new', box: [7], _createdBy: createdBy });
  });

  it('asks whom the task is for, or whom the body names', async () => {
    const { workflowId } = await run([worker('first'), human('ask'), human('check')]);
    const { tasks } = await jump(workflowId, 'ask_ref');
    expect((await humanTask(tasks[1].taskId)).json).toMatchObject({
      state: 'ASSIGNED',
      displayName: 'ask',
    });
    const assignments = [{ assignee: conductorUser(cal), slaMinutes: 0 }];
    const after = await jump(workflowId, 'check_ref', { __humanTaskDefinition: { assignments } });
    expect((await humanTask(after.tasks[2].taskId)).json).toMatchObject({
      assignee: conductorUser(cal),
    });
  });

  it('leaves a fork with all that its branches would still have done', async () => {
    const { workflowId } = await run(forked);
    await complete(workflowId, 'first_ref');
    const { tasks } = await read(workflowId);
    const part = tasks.find(
      (one: { referenceTaskName: string }) => one.referenceTaskName === 'part_ref',
    );
    expect(statuses(await jump(workflowId, 'ship_ref'))).toEqual([
      'first_ref COMPLETED',
      'fork_ref COMPLETED',
      'pack_ref SKIPPED',
      'part_ref SKIPPED',
      'join_ref SKIPPED',
      'check_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
    expect(await read(part.subWorkflowId)).toMatchObject({ status: 'TERMINATED' });
  });

  it('passes over a fork with its branches', async () => {
    const { workflowId } = await run(forked);
    expect(statuses(await jump(workflowId, 'ship_ref'))).toEqual([
      'first_ref SKIPPED',
      'fork_ref SKIPPED',
      'pack_ref SKIPPED',
      'check_ref SKIPPED',
      'part_ref SKIPPED',
      'join_ref SKIPPED',
      'ship_ref SCHEDULED',
    ]);
  });

  it('enters a fork, and completes a JOIN that waits only for what was skipped', async () => {
    const { workflowId } = await run(forked);
    const entered = await jump(workflowId, 'fork_ref');
    expect(statuses(entered).slice(1)).toEqual([
      'fork_ref COMPLETED',
      'pack_ref SCHEDULED',
      'part_ref IN_PROGRESS',
      'join_ref IN_PROGRESS',
    ]);
    const joined = await jump(workflowId, 'join_ref');
    expect(statuses(joined).slice(-2)).toEqual(['join_ref COMPLETED', 'ship_ref SCHEDULED']);
  });

  it('leaves a SWITCH and a loop', async () => {
    const inside = choice('which', 'a', { a: [human('ask'), worker('note')] });
    const { workflowId } = await run([loop('loop', [1, 2], inside), worker('ship')]);
    expect(statuses(await jump(workflowId, 'ship_ref'))).toEqual([
      'loop_ref SKIPPED',
      'which_ref__1 COMPLETED',
      'ask_ref__1 SKIPPED',
      'ship_ref SCHEDULED',
    ]);
    expect(await complete(workflowId, 'ship_ref')).toMatchObject({ status: 'COMPLETED' });
  });

  it('is not kept from a task that was to be skipped', async () => {
    await done(cluster, operatorCalls.skip(W, 'book_ref'));
    expect(statuses(await jump(W, 'book_ref')).at(-1)).toBe('book_ref SCHEDULED');
  });

  it('leaves nothing that a later retry would do', async () => {
    const { workflowId } = await run([human('ask'), worker('ship')]);
    await jump(workflowId, 'ship_ref');
    await done(cluster, operatorCalls.terminate(workflowId));
    await done(cluster, operatorCalls.retry(workflowId));
    expect(statuses(await read(workflowId))).toEqual([
      'ask_ref SKIPPED',
      'ship_ref CANCELED',
      'ship_ref SCHEDULED',
    ]);
  });
});

describe('backward', () => {
  it('goes on at the task, with what was done from it on gone', async () => {
    const { workflowId } = await run([worker('first'), worker('pack'), worker('ship')]);
    await completeAll(workflowId, 'first_ref', 'pack_ref');
    const { tasks: before } = await read(workflowId);
    const after = await jump(workflowId, 'pack_ref');
    expect(statuses(after)).toEqual(['first_ref COMPLETED', 'pack_ref SCHEDULED']);
    expect(after.tasks[0]).toEqual(before[0]);
    expect(after.tasks[1].taskId).not.toBe(before[1].taskId);
  });

  it('deletes the human task that is open, and keeps the record of one that was answered', async () => {
    const { workflowId } = await run([human('ask'), human('check')]);
    const asked = (await read(workflowId)).tasks[0].taskId as string;
    const { tasks } = await complete(workflowId, 'ask_ref', { fine: true });
    await jump(workflowId, 'ask_ref');
    expect((await humanTask(asked)).json).toMatchObject({
      state: 'COMPLETED',
      output: { fine: true },
    });
    expect((await humanTask(tasks[1].taskId)).json).toMatchObject({ state: 'DELETED' });
    expect(statuses(await read(workflowId))).toEqual(['ask_ref IN_PROGRESS']);
  });

  it('begins the task again that is open now, with its own input', async () => {
    const { taskId: old } = await task('sign_off_ref');
    const { tasks } = await jump(W, 'sign_off_ref', { cost: 1 });
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ status: 'IN_PROGRESS', inputData: { cost: 1 } });
    expect((await humanTask(old)).json).toMatchObject({ state: 'DELETED' });
    expect((await humanTask(tasks[0].taskId)).json).toMatchObject({ assignee: financeGroup });
    expect((await update(ann, { complete: true }, { decision: 'yes' })).status).toBe(200);
  });

  it('begins a fork again with all its branches, from inside of it', async () => {
    const { workflowId } = await run(forked);
    await completeAll(workflowId, 'first_ref', 'pack_ref');
    const { subWorkflowId } = (await read(workflowId)).tasks[3];
    expect(statuses(await jump(workflowId, 'fork_ref'))).toEqual([
      'first_ref COMPLETED',
      'fork_ref COMPLETED',
      'pack_ref SCHEDULED',
      'part_ref IN_PROGRESS',
      'join_ref IN_PROGRESS',
    ]);
    expect(await read(subWorkflowId)).toMatchObject({ status: 'TERMINATED' });
  });

  it('begins a loop again at its first iteration', async () => {
    await reviewUntil(3);
    const { tasks } = await jump(loopW, 'loop_ref');
    expect(statuses({ tasks })).toEqual(['loop_ref IN_PROGRESS', 'review_ref__1 IN_PROGRESS']);
    expect(tasks[0]).toMatchObject({ iteration: 1 });
  });

  it('comes back to what was jumped over', async () => {
    const { workflowId } = await run([worker('first'), human('ask'), worker('ship')]);
    await jump(workflowId, 'ship_ref');
    expect(statuses(await jump(workflowId, 'ask_ref'))).toEqual([
      'first_ref SKIPPED',
      'ask_ref IN_PROGRESS',
    ]);
  });
});

describe('the reference', () => {
  const parameter = { taskReferenceName: 'file_ref' };
  const call = (inPath: string, query = {}) =>
    done(cluster, { ...operatorCalls.jump(partW, inPath), query });

  it('may be a parameter, with the name of the path left as it is declared', async () => {
    await call(encodeURIComponent('{taskReferenceName}'), parameter);
    expect(statuses(await read(partW))).toEqual(['stamp_ref SKIPPED', 'file_ref SCHEDULED']);
  });

  it('in the parameter goes before the one in the path', async () => {
    await call('stamp_ref', parameter);
    expect(statuses(await read(partW)).at(-1)).toBe('file_ref SCHEDULED');
  });

  it('may be left out for the first task', async () => {
    await complete(partW, 'stamp_ref');
    await call(encodeURIComponent('{taskReferenceName}'));
    expect(statuses(await read(partW))).toEqual(['stamp_ref SCHEDULED']);
  });

  it('is in the path when the parameter is empty', async () => {
    await call('file_ref', { taskReferenceName: '' });
    expect(statuses(await read(partW)).at(-1)).toBe('file_ref SCHEDULED');
  });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await jump(partW, 'file_ref', {}, as);
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'part' });
    await jump(partW, 'file_ref', {}, bob);
  });
});

provokes('jumpToTask', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  call: () => operatorCalls.jump(W, 'book_ref', {}, bob),
  says: { message: "You don't have permissions to jump to a task of workflow: purchase" },
});

provokes('jumpToTask', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => operatorCalls.jump('nothing', 'book_ref'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('jumpToTask', 'UnknownTaskReference', {
  when: 'the definition has no task of that reference',
  call: () => operatorCalls.jump(W, 'other_ref'),
  says: {
    message: 'The task referenced by other_ref does not exist in the WorkflowDefinition purchase',
  },
});

provokes('jumpToTask', 'TaskNotAtTopLevel', {
  when: 'the task stands in a loop',
  call: () => operatorCalls.jump(loopW, 'review_ref'),
  says: {
    message:
      'The task referenced by review_ref stands inside another task, so it cannot be jumped to',
  },
});

provokes('jumpToTask', 'WorkflowNotRunning', {
  when: 'the execution is paused',
  given: () => pause(),
  call: () => operatorCalls.jump(W, 'book_ref'),
  says: {
    message: `The workflow ${W} is not running so the task referenced by book_ref cannot be jumped to`,
  },
});

it('answers an execution that has ended in the same way', async () => {
  await done(cluster, operatorCalls.terminate(W));
  expect((await cluster.call(operatorCalls.jump(W, 'book_ref'))).status).toBe(409);
  expect(statuses(await workflow())).toEqual(['sign_off_ref CANCELED']);
});
