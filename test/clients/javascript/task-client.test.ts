import { TaskClient, TaskType, WorkflowExecutor } from '@io-orkes/conductor-javascript';
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
const workflowDefinitions: Seed['workflowDefinitions'] = [
  { name: 'order', version: 1, tasks: [worked('pack'), worked('send')] },
];
const cluster = useCluster({ seed: { workflowDefinitions } });
const { client, nobody } = useOfficialClient(cluster);

const { watch, watchOnce, mustCoverTheClass } = callsOf(TaskClient);
const tasks = watchOnce(() => new TaskClient(client()));
const tasksOfNobody = async () => watch(new TaskClient(await nobody()));

const startOrder = () => new WorkflowExecutor(client()).startWorkflow({ name: 'order' });
const workflow = (workflowId: string) => new WorkflowExecutor(client()).getExecution(workflowId);
/** The newest task of an execution. */
const newestIn = async (workflowId: string) => (await workflow(workflowId)).tasks!.at(-1)!;
const noneOpenIn = (workflowId: string) =>
  `Found no running task send_ref of workflow ${workflowId} to update`;
/** What a worker does first. */
const poll = (taskType: string, workerid: string) =>
  cluster.call({
    path: `/api/tasks/poll/${taskType}`,
    query: { workerid },
    as: 'admin@conductor.mock',
  });

describe('getTask', () => {
  it('answers the task', async () => {
    const workflowId = await startOrder();
    const { taskId } = await newestIn(workflowId);
    expect(await tasks.getTask(taskId!)).toMatchObject({
      taskId,
      workflowInstanceId: workflowId,
      taskDefName: 'pack',
      referenceTaskName: 'pack_ref',
      status: 'SCHEDULED',
    });
  });

  it('is refused when there is no such task', async () => {
    await expectTypedError(
      tasks.getTask('nothing'),
      "Failed to get task 'nothing': No such task found by taskId: nothing",
    );
  });
});

describe('search', () => {
  it('finds tasks by type and status, page by page', async () => {
    const workflowIds = [await startOrder(), await startOrder()].toSorted();
    const query = 'taskType = pack AND status = SCHEDULED';
    const found = await tasks.search(0, 10, 'workflowId:ASC', '*', query);
    expect(found).toMatchObject({
      totalHits: 2,
      results: workflowIds.map((workflowId) => ({ workflowId, taskReferenceName: 'pack_ref' })),
    });
    const second = await tasks.search(1, 1, 'workflowId:ASC', '*', query);
    expect(second.results!.map(({ workflowId }) => workflowId)).toEqual([workflowIds[1]]);
  });

  it('sorts as it likes when it is not told how', async () => {
    await startOrder();
    expect((await tasks.search(0, 10, undefined, '*', 'taskType = send')).results).toEqual([]);
    expect((await tasks.search(0, 10, undefined, '*', '')).results).toHaveLength(1);
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await tasksOfNobody()).search(0, 10, undefined, '*', ''),
      `Failed to search tasks: ${NO_TOKEN}`,
    );
  });
});

describe('updateTaskResult', () => {
  it('completes by reference, and answers the id; the client wraps the output', async () => {
    const workflowId = await startOrder();
    const { taskId } = await newestIn(workflowId);
    const answered = await tasks.updateTaskResult(workflowId, 'pack_ref', 'COMPLETED', {
      boxes: 2,
    });
    expect(answered).toBe(taskId);
    expect(await tasks.getTask(taskId!)).toMatchObject({
      status: 'COMPLETED',
      outputData: { outputData: { boxes: 2 } },
    });
    expect(await newestIn(workflowId)).toMatchObject({ referenceTaskName: 'send_ref' });
  });

  it('is refused when no such task is open, and changes nothing', async () => {
    const workflowId = await startOrder();
    await expectTypedError(
      tasks.updateTaskResult(workflowId, 'send_ref', 'COMPLETED', {}),
      `Failed to update task 'send_ref' result for workflow '${workflowId}': ${noneOpenIn(workflowId)}`,
    );
    expect((await workflow(workflowId)).tasks).toHaveLength(1);
  });
});

describe('updateTaskSync', () => {
  it('completes by reference, and answers the workflow as it is then', async () => {
    const workflowId = await startOrder();
    const output = { boxes: 3 };
    const after = await tasks.updateTaskSync(workflowId, 'pack_ref', 'COMPLETED', output, 'ben');
    expect(after).toMatchObject({
      workflowId,
      status: 'RUNNING',
      tasks: [
        { referenceTaskName: 'pack_ref', status: 'COMPLETED', workerId: 'ben', outputData: output },
        { referenceTaskName: 'send_ref', status: 'SCHEDULED' },
      ],
    });
    expect((await workflow(workflowId)).tasks).toHaveLength(2);
  });

  it('puts a task in progress back for the next worker, and adds to its output', async () => {
    const workflowId = await startOrder();
    await tasks.updateTaskSync(workflowId, 'pack_ref', 'IN_PROGRESS', { boxes: 1, tape: true });
    await tasks.updateTaskSync(workflowId, 'pack_ref', 'IN_PROGRESS', { boxes: 2 });
    expect(await newestIn(workflowId)).toMatchObject({
      status: 'SCHEDULED',
      outputData: { boxes: 2, tape: true },
    });
  });

  it('is refused when no such task is open', async () => {
    const workflowId = await startOrder();
    await expectTypedError(
      tasks.updateTaskSync(workflowId, 'send_ref', 'COMPLETED', {}),
      `Failed to update task 'send_ref' synchronously for workflow '${workflowId}': ${noneOpenIn(workflowId)}`,
    );
  });
});

describe('addTaskLog and getTaskLogs', () => {
  it('what was added is read in that order', async () => {
    const { taskId } = await newestIn(await startOrder());
    await tasks.addTaskLog(taskId!, 'found a box');
    await tasks.addTaskLog(taskId!, 'and some "tape"');
    const logs = await tasks.getTaskLogs(taskId!);
    expect(logs).toMatchObject([
      { taskId, log: 'found a box' },
      { taskId, log: 'and some "tape"' },
    ]);
    expect(logs[0]!.createdTime).toBe(cluster.cluster.clock.now());
  });

  it('addTaskLog is refused when there is no such task', async () => {
    await expectTypedError(
      tasks.addTaskLog('nothing', 'anything'),
      "Failed to add log to task 'nothing': No such task found by taskId: nothing",
    );
  });

  it('getTaskLogs is refused when there is no such task', async () => {
    await expectTypedError(
      tasks.getTaskLogs('nothing'),
      "Failed to get logs for task 'nothing': No such task found by taskId: nothing",
    );
  });
});

describe('getQueueSizeForTask', () => {
  it('counts what waits for a worker', async () => {
    await startOrder();
    await startOrder();
    expect(await tasks.getQueueSizeForTask(['pack', 'send'])).toEqual({ pack: 2, send: 0 });
    await poll('pack', 'ben');
    expect(await tasks.getQueueSizeForTask(['pack'])).toEqual({ pack: 1 });
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await tasksOfNobody()).getQueueSizeForTask(['pack']),
      `Failed to get queue sizes: ${NO_TOKEN}`,
    );
  });
});

describe('getTaskPollData', () => {
  it('tells who polled last, and when', async () => {
    expect(await tasks.getTaskPollData('pack')).toEqual([]);
    await poll('pack', 'ben');
    expect(await tasks.getTaskPollData('pack')).toMatchObject([
      { queueName: 'pack', workerId: 'ben', lastPollTime: cluster.cluster.clock.now() },
    ]);
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await tasksOfNobody()).getTaskPollData('pack'),
      `Failed to get poll data for task type 'pack': ${NO_TOKEN}`,
    );
  });
});

mustCoverTheClass();
