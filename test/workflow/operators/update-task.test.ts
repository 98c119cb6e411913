import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { cal, loopW, purchaseFixtures, root, W } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const wait = (name = 'wait') => taskOf('WAIT', name);
const update = (parameters: object, more: object = {}) =>
  taskOf('UPDATE_TASK', 'update', { taskStatus: 'COMPLETED', ...parameters }, more);
const fromInput = {
  workflowId: '${workflow.input.workflowId}',
  taskRefName: '${workflow.input.taskRefName}',
};
const seed = {
  ...purchaseFixtures,
  grants: [
    ...purchaseFixtures.grants!,
    {
      subject: { type: 'USER' as const, id: cal },
      target: { type: 'WORKFLOW_DEF' as const, id: 'updating' },
      access: ['EXECUTE' as const],
    },
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'updating', tasks: [update(fromInput)] },
  ],
};
const cluster = useCluster({ seed });
const { run, read } = inlineWorkflows(cluster);

const human = async (taskId: string) =>
  (await cluster.call({ path: `/api/human/tasks/${taskId}`, as: root })).json;
const pause = (workflowId: string) =>
  cluster.call({ method: 'PUT', path: `/api/workflow/${workflowId}/pause`, as: root });

describe('UPDATE_TASK', () => {
  it('completes a waiting task of another execution, by workflow and reference', async () => {
    const waiting = await run([wait(), simple('next', { got: '${wait_ref.output}' })]);
    const { taskId } = taskIn(waiting, 'wait_ref');
    const seen = simple('after', { seen: '${update_ref.output}' });
    const updating = await run([update({ ...fromInput, taskOutput: { key: 'value' } }), seen], {
      workflowId: waiting.workflowId,
      taskRefName: 'wait_ref',
    });
    expect(statuses(updating)).toEqual(['update_ref COMPLETED', 'after_ref SCHEDULED']);
    expect(taskIn(updating, 'after_ref').inputData.seen).toEqual({
      updatedTaskId: taskId,
      taskOutput: { key: 'value' },
    });
    const after = await read(waiting.workflowId);
    expect(statuses(after)).toEqual(['wait_ref COMPLETED', 'next_ref SCHEDULED']);
    expect(taskIn(after, 'next_ref').inputData.got).toEqual({ key: 'value' });
  });

  it('fails where the merged output would be larger than a task may have', async () => {
    const half = 'x'.repeat(2 * 1024 * 1024);
    const waiting = await run([wait()]);
    const { taskId } = taskIn(waiting, 'wait_ref');
    const saved = { workflowInstanceId: waiting.workflowId, taskId, status: 'IN_PROGRESS' };
    const body = { ...saved, outputData: { a: half } };
    await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
    const merging = update({ taskId, mergeOutput: true, taskOutput: '${workflow.input}' });
    const updating = await run([merging], { b: half });
    expect(updating.status).toBe('FAILED');
    expect(taskIn(updating, 'update_ref').reasonForIncompletion).toBe(
      'payload too large: the task output has 4194319 bytes, more than the limit of 3145728',
    );
    const after = await read(waiting.workflowId);
    expect(statuses(after)).toEqual(['wait_ref IN_PROGRESS']);
    expect(taskIn(after, 'wait_ref').outputData).toEqual({ a: half });
  });

  it('completes it by its id', async () => {
    const waiting = await run([wait()]);
    const { taskId } = taskIn(waiting, 'wait_ref');
    const { status, output } = await run([update({ taskId })]);
    expect(status).toBe('COMPLETED');
    expect(output).toEqual({ updatedTaskId: taskId });
    expect((await read(waiting.workflowId)).status).toBe('COMPLETED');
  });

  it.each([
    ['FAILED', 'FAILED'],
    ['FAILED_WITH_TERMINAL_ERROR', 'FAILED_WITH_TERMINAL_ERROR'],
  ])('makes it %s', async (taskStatus, status) => {
    const waiting = await run([wait()]);
    const updating = await run([
      update({ workflowId: waiting.workflowId, taskRefName: 'wait_ref', taskStatus }),
    ]);
    expect(updating.status).toBe('COMPLETED');
    const after = await read(waiting.workflowId);
    expect([after.status, after.tasks[0].status]).toEqual(['FAILED', status]);
  });

  it.each([
    [undefined, { b: 2 }],
    [false, { b: 2 }],
    [true, { a: 1, b: 2 }],
    ['true', { a: 1, b: 2 }],
  ])('with mergeOutput %j gives it the output %j', async (mergeOutput, outputData) => {
    const waiting = await run([wait()]);
    const { taskId } = taskIn(waiting, 'wait_ref');
    const body = {
      workflowInstanceId: waiting.workflowId,
      taskId,
      status: 'IN_PROGRESS',
      outputData: { a: 1 },
    };
    await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
    const updating = await run([update({ taskId, taskOutput: { b: 2 }, mergeOutput })]);
    expect(updating.output.taskOutput).toEqual(outputData);
    expect((await read(waiting.workflowId)).tasks[0].outputData).toEqual(outputData);
  });

  it('leaves the output that is there when it is given none', async () => {
    const waiting = await run([wait()]);
    const { taskId } = taskIn(waiting, 'wait_ref');
    const body = {
      workflowInstanceId: waiting.workflowId,
      taskId,
      status: 'IN_PROGRESS',
      outputData: { a: 1 },
    };
    await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
    await run([update({ taskId })]);
    expect((await read(waiting.workflowId)).tasks[0].outputData).toEqual({ a: 1 });
  });

  it('completes a task of its own execution, in another branch', async () => {
    const tasks = [
      ...inBranches([wait()], [update({ taskRefName: 'wait_ref', taskOutput: { x: 1 } })]),
      simple('next', { got: '${join_ref.output}' }),
    ];
    const execution = await run(tasks);
    expect(statuses(execution).at(-1)).toBe('next_ref SCHEDULED');
    expect(taskIn(execution, 'next_ref').inputData.got).toEqual({
      wait_ref: { x: 1 },
      update_ref: { updatedTaskId: taskIn(execution, 'wait_ref').taskId, taskOutput: { x: 1 } },
    });
  });

  it('ends its own execution by failing a task of it', async () => {
    const execution = await run(
      inBranches(
        [wait()],
        [update({ taskRefName: 'wait_ref', taskStatus: 'FAILED' }), simple('never')],
      ),
    );
    expect(execution.status).toBe('FAILED');
    expect(taskIn(execution, 'wait_ref').status).toBe('FAILED');
    expect(taskIn(execution, 'update_ref').status).toBe('COMPLETED');
  });

  it('completes a human task, whose record follows', async () => {
    const { taskId } = taskIn(await read(W), 'sign_off_ref');
    const updating = await run([
      update({ workflowId: W, taskRefName: 'sign_off_ref', taskOutput: { decision: 'yes' } }),
    ]);
    expect(updating.status).toBe('COMPLETED');
    expect(statuses(await read(W))).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
    expect(await human(taskId)).toMatchObject({
      state: 'COMPLETED',
      output: { decision: 'yes' },
      updatedBy: root,
    });
  });

  it('completes the newest round of a task in a loop', async () => {
    const taskOutput = { decision: 'no' };
    for (const taskRefName of ['review_ref', 'review_ref__2'])
      await run([update({ workflowId: loopW, taskRefName, taskOutput })]);
    expect(statuses(await read(loopW))).toEqual([
      'loop_ref IN_PROGRESS',
      'review_ref__1 COMPLETED',
      'review_ref__2 COMPLETED',
      'review_ref__3 IN_PROGRESS',
    ]);
  });

  it('completes one in each round of a loop of its own', async () => {
    const waiting = [await run([wait()]), await run([wait()])];
    const ids = waiting.map((one) => taskIn(one, 'wait_ref').taskId);
    const pick = taskOf('INLINE', 'pick', {
      expression: '$.ids[$.round - 1]',
      ids,
      round: '${rounds_ref.output.iteration}',
    });
    const looped = await run([inLoop(pick, update({ taskId: '${pick_ref.output.result}' }))]);
    expect(looped.status).toBe('COMPLETED');
    for (const { workflowId } of waiting) expect((await read(workflowId)).status).toBe('COMPLETED');
  });

  it.each<[string, object, string | RegExp]>([
    [
      'no status',
      { taskStatus: null, taskRefName: 'x' },
      'taskStatus must be one of COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR, but is null',
    ],
    [
      'another status',
      { taskStatus: 'IN_PROGRESS', taskRefName: 'x' },
      'taskStatus must be one of COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR, but is "IN_PROGRESS"',
    ],
    ['no task', {}, 'It takes taskId, or workflowId and taskRefName'],
    ['an unknown id', { taskId: 'nobody' }, /nobody/],
    [
      'an unknown workflow',
      { workflowId: 'nowhere', taskRefName: 'x' },
      'No such workflow found by id: nowhere',
    ],
    ['an unknown reference', { workflowId: W, taskRefName: 'x' }, new RegExp(`x.*${W}`)],
    ['itself', { taskRefName: 'update_ref' }, 'A task cannot update itself'],
    ['a loop', { workflowId: loopW, taskRefName: 'loop_ref' }, /DO_WHILE/],
  ])('fails for %s', async (_what, parameters, reason) => {
    const { tasks, status } = await run([update(parameters)]);
    expect([status, tasks[0].status]).toEqual(['FAILED', 'FAILED']);
    expect(tasks[0].reasonForIncompletion).toMatch(reason);
  });

  it('fails for a task that has ended, and for one whose execution is paused', async () => {
    const waiting = await run([wait(), wait('more')]);
    const { taskId } = taskIn(waiting, 'wait_ref');
    await run([update({ taskId })]);
    expect((await run([update({ taskId })])).tasks[0].reasonForIncompletion).toBe(
      `Task ${String(taskId)} has already ended: COMPLETED`,
    );
    await pause(waiting.workflowId);
    const more = { workflowId: waiting.workflowId, taskRefName: 'more_ref' };
    expect((await run([update(more)])).tasks[0].reasonForIncompletion).toBe(
      `Workflow ${String(waiting.workflowId)} is PAUSED; only tasks of a RUNNING one are updated`,
    );
  });

  it('may no more than whoever has started the workflow', async () => {
    const waiting = await run([wait()]);
    for (const [workflowId, taskRefName, name] of [
      [waiting.workflowId, 'wait_ref', 'wait'],
      [W, 'sign_off_ref', 'sign_off'],
    ]) {
      const began = await cluster.call({
        method: 'POST',
        path: '/api/workflow/updating',
        as: cal,
        body: { workflowId, taskRefName },
      });
      expect((await read(began.text)).tasks[0]).toMatchObject({
        status: 'FAILED',
        reasonForIncompletion: `You don't have permissions to update task: ${String(name)}`,
      });
      expect((await read(workflowId)).tasks[0].status).toBe('IN_PROGRESS');
    }
  });

  it('is passed over when it fails and is optional', async () => {
    const execution = await run([update({}, { optional: true }), simple('next')]);
    expect(statuses(execution)).toEqual(['update_ref COMPLETED_WITH_ERRORS', 'next_ref SCHEDULED']);
  });

  it('brings a sub-workflow to report to its parent', async () => {
    const child = { name: 'child', tasks: [wait()] };
    const sub = taskOf(
      'SUB_WORKFLOW',
      'sub',
      {},
      { subWorkflowParam: { name: 'child', workflowDefinition: child } },
    );
    const parent = await run([sub, simple('next')]);
    const { subWorkflowId } = taskIn(parent, 'sub_ref');
    await run([update({ workflowId: subWorkflowId, taskRefName: 'wait_ref' })]);
    expect(statuses(await read(parent.workflowId))).toEqual([
      'sub_ref COMPLETED',
      'next_ref SCHEDULED',
    ]);
  });
});
