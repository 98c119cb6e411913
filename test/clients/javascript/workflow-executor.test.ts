import {
  Consistency,
  ReturnStrategy,
  TaskResultStatusEnum,
  TaskType,
  WorkflowExecutor,
  type Task,
} from '@io-orkes/conductor-javascript';
import type { Seed } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, NO_TOKEN, useOfficialClient } from '../../support/official-client.ts';
import { useCluster } from '../../support/test-cluster.ts';

const worked = (name: string) => ({
  name,
  taskReferenceName: `${name}_ref`,
  type: TaskType.SIMPLE,
});
const waits = (name: string, inputParameters = {}) => ({
  name,
  taskReferenceName: `${name}_ref`,
  type: TaskType.WAIT,
  inputParameters,
});

/** Workers pack, then send. */
const order = {
  name: 'order',
  version: 1,
  timeoutSeconds: 0,
  tasks: [worked('pack'), worked('send')],
  outputParameters: { boxes: '${pack_ref.output.boxes}' },
};
/** Completes by itself. */
const greeting = {
  name: 'greeting',
  version: 1,
  timeoutSeconds: 0,
  tasks: [
    {
      name: 'greet',
      taskReferenceName: 'greet_ref',
      type: TaskType.SET_VARIABLE,
      inputParameters: { greeting: 'Hello ${workflow.input.whom}' },
    },
  ],
  outputParameters: { greeting: '${workflow.variables.greeting}' },
};
/** Waits for two signals. */
const agreement = {
  name: 'agreement',
  version: 1,
  timeoutSeconds: 0,
  tasks: [waits('offer'), waits('reply', { about: '${workflow.input.about}' })],
};
const workflowDefinitions: Seed['workflowDefinitions'] = [order, greeting, agreement];
const cluster = useCluster({ seed: { workflowDefinitions } });
const { client, nobody } = useOfficialClient(cluster);

const { watch, watchOnce, mustCoverTheClass } = callsOf(WorkflowExecutor);
const executor = watchOnce(() => new WorkflowExecutor(client()));
const executorOfNobody = async () => watch(new WorkflowExecutor(await nobody()));

const startOrder = (more = {}) => executor.startWorkflow({ name: 'order', version: 1, ...more });
const startAgreement = (input = {}) =>
  executor.startWorkflow({ name: 'agreement', version: 1, input });
const tasksOf = async (workflowId: string): Promise<Task[]> =>
  (await executor.getExecution(workflowId)).tasks ?? [];
const taskOf = async (workflowId: string, reference: string): Promise<Task> =>
  (await tasksOf(workflowId)).findLast((one) => one.referenceTaskName === reference)!;
const statusesOf = async (workflowId: string) =>
  (await tasksOf(workflowId)).map(
    ({ referenceTaskName, status }) => `${referenceTaskName} ${status}`,
  );
const statusOf = async (workflowId: string) => (await executor.getExecution(workflowId)).status;
const completePacking = (workflowId: string) =>
  executor.updateTaskByRefName('pack_ref', workflowId, 'COMPLETED', { boxes: 2 });
const failPacking = (workflowId: string) =>
  executor.updateTaskByRefName('pack_ref', workflowId, 'FAILED_WITH_TERMINAL_ERROR', {});

const { COMPLETED, FAILED } = TaskResultStatusEnum;

const expectNoExecution = (workflowId: string) =>
  expectTypedError(
    executor.getExecution(workflowId),
    `Failed to get execution for '${workflowId}': No such workflow found by id: ${workflowId}`,
  );
const noneOpenIn = (workflowId: string) =>
  `Found no running task send_ref of workflow ${workflowId} to update`;

describe('registerWorkflow', () => {
  it('registers a definition that can then be started', async () => {
    await executor.registerWorkflow(false, { ...order, name: 'parcel' });
    const workflowId = await executor.startWorkflow({ name: 'parcel' });
    expect(await executor.getExecution(workflowId)).toMatchObject({ workflowName: 'parcel' });
  });

  it('is refused a version that exists, unless it overrides it', async () => {
    const shorter = { ...order, tasks: [worked('send')] };
    await expectTypedError(
      executor.registerWorkflow(false, shorter),
      'Failed to register workflow: Workflow with order.1 already exists!',
    );
    expect(await statusesOf(await startOrder())).toEqual(['pack_ref SCHEDULED']);
    await executor.registerWorkflow(true, shorter);
    expect(await statusesOf(await startOrder())).toEqual(['send_ref SCHEDULED']);
  });
});

describe('startWorkflow', () => {
  it('answers the id of the execution', async () => {
    const workflowId = await startOrder({ input: { to: 'Oslo' }, correlationId: 'c-1' });
    expect(await executor.getExecution(workflowId)).toMatchObject({
      workflowId,
      status: 'RUNNING',
      workflowName: 'order',
      workflowVersion: 1,
      input: { to: 'Oslo' },
      correlationId: 'c-1',
    });
  });

  it('is refused when there is no such definition', async () => {
    await expectTypedError(
      executor.startWorkflow({ name: 'nothing' }),
      'Failed to start workflow: No such workflow found by name: nothing',
    );
  });
});

describe('startWorkflows', () => {
  it('starts each of them, one of which may be refused', async () => {
    const [first, second, third] = executor.startWorkflows([
      { name: 'order' },
      { name: 'nothing' },
      { name: 'agreement' },
    ]);
    await expectTypedError(
      second!,
      'Failed to start workflow: No such workflow found by name: nothing',
    );
    expect(await executor.getExecution(await first!)).toMatchObject({ workflowName: 'order' });
    expect(await executor.getExecution(await third!)).toMatchObject({ workflowName: 'agreement' });
  });
});

describe('startWorkflowByName', () => {
  it('starts with the input and what else is said', async () => {
    const workflowId = await executor.startWorkflowByName('order', { to: 'Rome' }, 1, 'c-2', 7);
    expect(await executor.getExecution(workflowId)).toMatchObject({
      workflowName: 'order',
      workflowVersion: 1,
      input: { to: 'Rome' },
      correlationId: 'c-2',
      priority: 7,
    });
  });

  it('is refused when there is no such version', async () => {
    await expectTypedError(
      executor.startWorkflowByName('order', {}, 9),
      "Failed to start workflow 'order': No such workflow found by name: order, version: 9",
    );
  });
});

describe('executeWorkflow', () => {
  const request = { name: 'greeting', version: 1, input: { whom: 'world' } };

  it('answers the completed workflow', async () => {
    const run = await executor.executeWorkflow(request, 'greeting', 1, 'request-1');
    expect(run).toMatchObject({
      requestId: 'request-1',
      status: 'COMPLETED',
      input: { whom: 'world' },
      output: { greeting: 'Hello world' },
      variables: { greeting: 'Hello world' },
    });
    expect(await statusOf(run.workflowId!)).toBe('COMPLETED');
  });

  it('answers when the task is reached that it was to wait for', async () => {
    const both = { ...greeting, name: 'greeted_order', tasks: [...greeting.tasks, worked('pack')] };
    await executor.registerWorkflow(true, both);
    const run = await executor.executeWorkflow(
      { ...request, name: 'greeted_order' },
      'greeted_order',
      1,
      'request-2',
      'greet_ref',
    );
    expect(run).toMatchObject({ status: 'RUNNING', variables: { greeting: 'Hello world' } });
    expect(await statusesOf(run.workflowId!)).toEqual([
      'greet_ref COMPLETED',
      'pack_ref SCHEDULED',
    ]);
  });

  it('answers as the strategy says', async () => {
    const answer = await executor.executeWorkflow(
      request,
      'greeting',
      1,
      'request-3',
      '',
      1,
      Consistency.SYNCHRONOUS,
      ReturnStrategy.TARGET_WORKFLOW,
    );
    expect(answer.isTargetWorkflow()).toBe(true);
    expect(answer.isTerminal()).toBe(true);
    expect(answer.getWorkflow()).toMatchObject({
      workflowId: answer.getTargetWorkflowId(),
      status: 'COMPLETED',
      output: { greeting: 'Hello world' },
    });
  });

  it('answers the task that blocks', async () => {
    const answer = await executor.executeWorkflow(
      { name: 'agreement', version: 1 },
      'agreement',
      1,
      'request-4',
      '',
      1,
      Consistency.DURABLE,
      ReturnStrategy.BLOCKING_TASK,
    );
    expect(answer.isBlockingTask()).toBe(true);
    expect(answer.getBlockingTask()).toMatchObject({
      referenceTaskName: 'offer_ref',
      status: 'IN_PROGRESS',
    });
  });

  it('is refused when there is no such definition', async () => {
    await expectTypedError(
      executor.executeWorkflow({ name: 'nothing' }, 'nothing', 1, 'request-5'),
      'Failed to execute workflow: No such workflow found by name: nothing, version: 1',
    );
  });
});

describe('getWorkflow', () => {
  it('answers the execution, its tasks only when asked for', async () => {
    const workflowId = await startOrder();
    const whole = await executor.getWorkflow(workflowId, true);
    expect(whole).toMatchObject({ workflowId, status: 'RUNNING' });
    expect(whole.tasks).toHaveLength(1);
    expect((await executor.getWorkflow(workflowId, false)).tasks ?? []).toEqual([]);
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.getWorkflow('nothing', true),
      'Failed to get workflow: No such workflow found by id: nothing',
    );
  });
});

describe('getExecution', () => {
  it('answers the execution with its tasks', async () => {
    const workflowId = await startOrder();
    expect(await executor.getExecution(workflowId)).toMatchObject({
      workflowId,
      tasks: [{ referenceTaskName: 'pack_ref', status: 'SCHEDULED' }],
    });
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.getExecution('nothing'),
      "Failed to get execution for 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('getWorkflowStatus', () => {
  it('answers the status, with output and variables when asked for', async () => {
    const workflowId = await executor.startWorkflow({ name: 'greeting', input: { whom: 'you' } });
    const greeted = { greeting: 'Hello you' };
    expect(await executor.getWorkflowStatus(workflowId, true, true)).toMatchObject({
      workflowId,
      status: 'COMPLETED',
      output: greeted,
      variables: greeted,
    });
    const short = await executor.getWorkflowStatus(workflowId, false, false);
    expect(short).toMatchObject({ workflowId, status: 'COMPLETED' });
    expect(short.output ?? {}).toEqual({});
    expect(short.variables ?? {}).toEqual({});
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.getWorkflowStatus('nothing', true, true),
      "Failed to get workflow 'nothing' status: No such workflow found by id: nothing",
    );
  });
});

describe('pause and resume', () => {
  it('pause: what comes next waits until resume', async () => {
    const workflowId = await startOrder();
    await executor.pause(workflowId);
    expect(await statusOf(workflowId)).toBe('PAUSED');
    await completePacking(workflowId);
    expect(await statusesOf(workflowId)).toEqual(['pack_ref COMPLETED']);

    await executor.resume(workflowId);
    expect(await statusOf(workflowId)).toBe('RUNNING');
    expect(await statusesOf(workflowId)).toEqual(['pack_ref COMPLETED', 'send_ref SCHEDULED']);
  });

  it('pause is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.pause('nothing'),
      "Failed to pause workflow 'nothing': No such workflow found by id: nothing",
    );
  });

  it('resume is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.resume('nothing'),
      "Failed to resume workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('terminate', () => {
  it('ends the execution and its open task', async () => {
    const workflowId = await startOrder();
    await executor.terminate(workflowId, 'no longer wanted');
    expect(await executor.getExecution(workflowId)).toMatchObject({
      status: 'TERMINATED',
      reasonForIncompletion: 'no longer wanted',
      tasks: [{ status: 'CANCELED' }],
    });
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.terminate('nothing', 'why not'),
      "Failed to terminate workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('retry', () => {
  it('tries the failed task again', async () => {
    const workflowId = await startOrder();
    await failPacking(workflowId);
    expect(await statusOf(workflowId)).toBe('FAILED');
    const failed = await taskOf(workflowId, 'pack_ref');

    await executor.retry(workflowId, false);
    expect(await statusOf(workflowId)).toBe('RUNNING');
    const again = await taskOf(workflowId, 'pack_ref');
    expect(again).toMatchObject({ status: 'SCHEDULED', retriedTaskId: failed.taskId });
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.retry('nothing', false),
      "Failed to retry workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('restart', () => {
  it('starts over under the same id', async () => {
    const workflowId = await startOrder();
    const before = await taskOf(workflowId, 'pack_ref');
    await completePacking(workflowId);
    await executor.terminate(workflowId, 'again, please');

    await executor.restart(workflowId, false);
    expect(await statusOf(workflowId)).toBe('RUNNING');
    expect(await statusesOf(workflowId)).toEqual(['pack_ref SCHEDULED']);
    expect((await taskOf(workflowId, 'pack_ref')).taskId).not.toBe(before.taskId);
  });

  it('takes the newest definition when told so', async () => {
    const workflowId = await startOrder();
    await executor.terminate(workflowId, 'a better one is coming');
    await executor.registerWorkflow(true, { ...order, tasks: [worked('send')] });
    await executor.restart(workflowId, true);
    expect(await statusesOf(workflowId)).toEqual(['send_ref SCHEDULED']);
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.restart('nothing', false),
      "Failed to restart workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

/** An order that was packed and sent, and is over. */
async function completedOrder(): Promise<string> {
  const workflowId = await startOrder();
  await completePacking(workflowId);
  await executor.updateTaskByRefName('send_ref', workflowId, 'COMPLETED', {});
  expect(await statusOf(workflowId)).toBe('COMPLETED');
  return workflowId;
}

describe('reRun', () => {
  it('goes on from the task, without those behind it', async () => {
    const workflowId = await completedOrder();
    const { taskId } = await taskOf(workflowId, 'send_ref');
    expect(await executor.reRun(workflowId, { reRunFromTaskId: taskId! })).toBe(workflowId);
    expect(await statusOf(workflowId)).toBe('RUNNING');
    expect(await statusesOf(workflowId)).toEqual(['pack_ref COMPLETED', 'send_ref SCHEDULED']);
  });

  it('starts over when no task is named, with another input', async () => {
    const workflowId = await completedOrder();
    await executor.reRun(workflowId, { workflowInput: { to: 'Bern' } });
    expect(await executor.getExecution(workflowId)).toMatchObject({
      status: 'RUNNING',
      input: { to: 'Bern' },
    });
    expect(await statusesOf(workflowId)).toEqual(['pack_ref SCHEDULED']);
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.reRun('nothing'),
      "Failed to rerun workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('goBackToTask', () => {
  it('goes back to the last task that is as wanted', async () => {
    const workflowId = await completedOrder();
    await executor.goBackToTask(
      workflowId,
      ({ referenceTaskName }) => referenceTaskName === 'pack_ref',
    );
    expect(await statusOf(workflowId)).toBe('RUNNING');
    expect(await statusesOf(workflowId)).toEqual(['pack_ref SCHEDULED']);
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.goBackToTask('nothing', () => true),
      "Failed to go back to task: Failed to get execution for 'nothing': No such workflow found by id: nothing",
    );
  });

  it('finds no task, without asking the cluster for more', async () => {
    await expectTypedError(
      executor.goBackToTask(await completedOrder(), () => false),
      'Failed to go back to task: Task not found',
    );
  });
});

describe('goBackToFirstTaskMatchingType', () => {
  it('goes back to the last completed task of the type', async () => {
    const workflowId = await completedOrder();
    const { taskType } = await taskOf(workflowId, 'send_ref');
    await executor.goBackToFirstTaskMatchingType(workflowId, taskType!);
    expect(await statusesOf(workflowId)).toEqual(['pack_ref COMPLETED', 'send_ref SCHEDULED']);
  });

  it('finds no task of another type', async () => {
    await expectTypedError(
      executor.goBackToFirstTaskMatchingType(await completedOrder(), 'HUMAN'),
      'Failed to go back to task: Task not found',
    );
  });
});

describe('search', () => {
  it('finds executions by type and status, page by page', async () => {
    const running = [await startOrder(), await startOrder()];
    const over = await startOrder();
    await executor.terminate(over, 'not this one');
    await startAgreement();

    const query = 'workflowType IN (order) AND status IN (RUNNING)';
    const found = await executor.search(0, 10, query, '*');
    expect(found.results!.map(({ workflowId }) => workflowId).toSorted()).toEqual(
      running.toSorted(),
    );
    const first = await executor.search(0, 1, query, '*', 'workflowId:ASC');
    expect(first.results!.map(({ workflowId }) => workflowId)).toEqual([running.toSorted()[0]]);
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await executorOfNobody()).search(0, 10, '', '*'),
      `Failed to search workflows: ${NO_TOKEN}`,
    );
  });
});

describe('skipTasksFromWorkflow', () => {
  it('skips a task that has not come yet', async () => {
    const workflowId = await startOrder();
    await executor.skipTasksFromWorkflow(workflowId, 'send_ref', { taskOutput: { by: 'hand' } });
    await completePacking(workflowId);
    expect(await statusesOf(workflowId)).toEqual(['pack_ref COMPLETED', 'send_ref SKIPPED']);
    expect(await taskOf(workflowId, 'send_ref')).toMatchObject({ outputData: { by: 'hand' } });
    expect(await statusOf(workflowId)).toBe('COMPLETED');
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.skipTasksFromWorkflow('nothing', 'send_ref', {}),
      "Failed to skip task 'send_ref' in workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('tasks', () => {
  it('getTask answers the task', async () => {
    const workflowId = await startOrder();
    const { taskId } = await taskOf(workflowId, 'pack_ref');
    expect(await executor.getTask(taskId!)).toMatchObject({
      taskId,
      workflowInstanceId: workflowId,
      referenceTaskName: 'pack_ref',
      status: 'SCHEDULED',
    });
  });

  it('getTask is refused when there is no such task', async () => {
    await expectTypedError(
      executor.getTask('nothing'),
      "Failed to get task 'nothing': No such task found by taskId: nothing",
    );
  });

  it('updateTask completes by id, and answers the id', async () => {
    const workflowId = await startOrder();
    const { taskId } = await taskOf(workflowId, 'pack_ref');
    const answered = await executor.updateTask(taskId!, workflowId, 'COMPLETED', { boxes: 3 });
    expect(answered).toBe(taskId);
    expect(await executor.getTask(taskId!)).toMatchObject({
      status: 'COMPLETED',
      outputData: { boxes: 3 },
    });
  });

  it('updateTask is refused when there is no such task', async () => {
    const workflowId = await startOrder();
    await expectTypedError(
      executor.updateTask('nothing', workflowId, 'COMPLETED', {}),
      'Failed to update task: No such task found by id: nothing',
    );
  });

  it('updateTaskByRefName completes by reference, and answers the id', async () => {
    const workflowId = await startOrder();
    const { taskId } = await taskOf(workflowId, 'pack_ref');
    expect(await completePacking(workflowId)).toBe(taskId);
    expect(await executor.getTask(taskId!)).toMatchObject({
      status: 'COMPLETED',
      outputData: { boxes: 2 },
    });
  });

  it('updateTaskByRefName is refused when no such task is open', async () => {
    const workflowId = await startOrder();
    await expectTypedError(
      executor.updateTaskByRefName('send_ref', workflowId, 'COMPLETED', {}),
      `Failed to update task by reference name: ${noneOpenIn(workflowId)}`,
    );
  });

  it('updateTaskSync answers the workflow; the client wraps the output', async () => {
    const workflowId = await startOrder();
    const after = await executor.updateTaskSync('pack_ref', workflowId, COMPLETED, { boxes: 4 });
    expect(after).toMatchObject({ workflowId, status: 'RUNNING' });
    expect(await taskOf(workflowId, 'pack_ref')).toMatchObject({
      status: 'COMPLETED',
      outputData: { taskOutput: { boxes: 4 } },
    });
  });

  it('updateTaskSync keeps who did it', async () => {
    const workflowId = await startOrder();
    await executor.updateTaskSync('pack_ref', workflowId, COMPLETED, {}, 'packer-7');
    expect(await taskOf(workflowId, 'pack_ref')).toMatchObject({ workerId: 'packer-7' });
  });

  it('updateTaskSync is refused when no such task is open', async () => {
    const workflowId = await startOrder();
    await expectTypedError(
      executor.updateTaskSync('send_ref', workflowId, COMPLETED, {}),
      `Failed to update task synchronously: ${noneOpenIn(workflowId)}`,
    );
  });
});

describe('signal', () => {
  it('completes what the workflow waits for, and answers the workflow; the client wraps the output', async () => {
    const workflowId = await startAgreement();
    const answer = await executor.signal(workflowId, COMPLETED, { price: 5 });
    expect(answer.isTargetWorkflow()).toBe(true);
    expect(answer.getTargetWorkflowId()).toBe(workflowId);
    expect(answer.getWorkflow()).toMatchObject({ workflowId, status: 'RUNNING' });
    expect(await statusesOf(workflowId)).toEqual(['offer_ref COMPLETED', 'reply_ref IN_PROGRESS']);
    expect(await taskOf(workflowId, 'offer_ref')).toMatchObject({
      outputData: { taskOutput: { price: 5 } },
    });
  });

  it('answers the workflow that blocks', async () => {
    const workflowId = await startAgreement();
    const answer = await executor.signal(
      workflowId,
      COMPLETED,
      {},
      ReturnStrategy.BLOCKING_WORKFLOW,
    );
    expect(answer.isBlockingWorkflow()).toBe(true);
    expect(answer.getWorkflow()).toMatchObject({ workflowId });
  });

  it('answers the task that blocks next', async () => {
    const workflowId = await startAgreement();
    const answer = await executor.signal(workflowId, COMPLETED, {}, ReturnStrategy.BLOCKING_TASK);
    expect(answer.isBlockingTask()).toBe(true);
    expect(answer.getBlockingTask()).toMatchObject({
      referenceTaskName: 'reply_ref',
      workflowInstanceId: workflowId,
    });
  });

  it('answers the input of the task that blocks next', async () => {
    const workflowId = await startAgreement({ about: 'a boat' });
    const answer = await executor.signal(
      workflowId,
      COMPLETED,
      {},
      ReturnStrategy.BLOCKING_TASK_INPUT,
    );
    expect(answer.isBlockingTaskInput()).toBe(true);
    expect(answer.getTaskInput()).toMatchObject({ about: 'a boat' });
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.signal('nothing', COMPLETED, {}),
      'Failed to signal workflow: No such workflow found by id: nothing',
    );
  });
});

describe('signalAsync', () => {
  it('fails what the workflow waits for', async () => {
    const workflowId = await startAgreement();
    await executor.signalAsync(workflowId, FAILED, { why: 'too dear' });
    expect(await taskOf(workflowId, 'offer_ref')).toMatchObject({
      status: 'FAILED',
      outputData: { taskOutput: { why: 'too dear' } },
    });
    expect(await statusOf(workflowId)).toBe('FAILED');
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.signalAsync('nothing', COMPLETED, {}),
      "Failed to signal workflow 'nothing' asynchronously: No such workflow found by id: nothing",
    );
  });
});

describe('deleteWorkflow', () => {
  it('removes the execution', async () => {
    const workflowId = await completedOrder();
    await executor.deleteWorkflow(workflowId);
    await expectNoExecution(workflowId);
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.deleteWorkflow('nothing'),
      "Failed to delete workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('getByCorrelationIds', () => {
  const asked = { workflowNames: ['order'], correlationIds: ['c-1', 'c-2'] };

  it('answers by correlation id, closed ones and tasks only when asked for', async () => {
    const running = await startOrder({ correlationId: 'c-1' });
    const over = await startOrder({ correlationId: 'c-2' });
    await executor.terminate(over, 'enough');
    await startOrder({ correlationId: 'c-3' });

    const open = await executor.getByCorrelationIds(asked);
    expect(open['c-1']).toMatchObject([{ workflowId: running }]);
    expect(open['c-1']![0]!.tasks ?? []).toEqual([]);
    expect(open['c-2'] ?? []).toEqual([]);

    const all = await executor.getByCorrelationIds(asked, true, true);
    expect(all['c-2']).toMatchObject([{ workflowId: over, tasks: [{ status: 'CANCELED' }] }]);
    expect(all).not.toHaveProperty('c-3');
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await executorOfNobody()).getByCorrelationIds(asked),
      `Failed to get workflows by correlation IDs: ${NO_TOKEN}`,
    );
  });
});

describe('testWorkflow', () => {
  it('answers what would happen, and keeps nothing', async () => {
    const tested = await executor.testWorkflow({
      name: 'order',
      version: 1,
      taskRefToMockOutput: {
        pack_ref: [{ status: 'COMPLETED', output: { boxes: 9 } }],
        send_ref: [{ status: 'COMPLETED', output: {} }],
      },
    });
    expect(tested).toMatchObject({ status: 'COMPLETED', output: { boxes: 9 } });
    await expectNoExecution(tested.workflowId!);
  });

  it('is refused when there is no such definition', async () => {
    await expectTypedError(
      executor.testWorkflow({ name: 'nothing', version: 1 }),
      'Failed to test workflow: No such workflow found by name: nothing, version: 1',
    );
  });
});

describe('updateVariables', () => {
  it('adds to the variables, and answers the workflow', async () => {
    const workflowId = await startOrder();
    await executor.updateVariables(workflowId, { colour: 'red', size: 'S' });
    const after = await executor.updateVariables(workflowId, { size: 'XL' });
    const variables = { colour: 'red', size: 'XL' };
    expect(after).toMatchObject({ workflowId, variables });
    expect((await executor.getWorkflowStatus(workflowId, false, true)).variables).toEqual(
      variables,
    );
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.updateVariables('nothing', {}),
      "Failed to update variables for workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

describe('updateState', () => {
  it('sets variables and completes a task at once, and answers the run', async () => {
    const workflowId = await startOrder();
    const { taskId } = await taskOf(workflowId, 'pack_ref');
    const run = await executor.updateState(
      workflowId,
      {
        taskReferenceName: 'pack_ref',
        taskResult: {
          taskId: taskId!,
          workflowInstanceId: workflowId,
          status: COMPLETED,
          outputData: { boxes: 6 },
        },
        variables: { colour: 'blue' },
      },
      'request-6',
      'pack_ref',
      1,
    );
    expect(run).toMatchObject({ workflowId, status: 'RUNNING', variables: { colour: 'blue' } });
    expect(await taskOf(workflowId, 'pack_ref')).toMatchObject({
      status: 'COMPLETED',
      outputData: { boxes: 6 },
    });
  });

  it('is refused when there is no such execution', async () => {
    await expectTypedError(
      executor.updateState('nothing', { variables: {} }, 'request-7'),
      "Failed to update state for workflow 'nothing': No such workflow found by id: nothing",
    );
  });
});

mustCoverTheClass();
