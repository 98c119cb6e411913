import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  eve,
  loopW,
  openW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, humanTask, claimed, defineTasks, deleteTask, grant, retry, update } =
  purchaseCalls(cluster);

const taskIdIn = async (workflowId = W, ref = 'sign_off_ref') =>
  (await task(ref, workflowId)).taskId;
const getTask = (taskId: string, as: string) => ({
  path: `/api/human/tasks/${taskId}/conductorTask`,
  as,
});
const conductorTask = async (taskId: string, as = root) => cluster.call(getTask(taskId, as));

it('answers the task as the workflow shows it', async () => {
  const taskId = await taskIdIn();
  const now = cluster.cluster.clock.now();
  const { status, json } = await conductorTask(taskId);
  expect(status).toBe(200);
  expect(json).toEqual(await task('sign_off_ref'));
  expect(json).toMatchObject({
    taskId,
    taskType: 'HUMAN',
    status: 'IN_PROGRESS',
    referenceTaskName: 'sign_off_ref',
    taskDefName: 'sign_off',
    workflowInstanceId: W,
    workflowType: 'purchase',
    retryCount: 0,
    retried: false,
    pollCount: 0,
    scheduledTime: now,
    startTime: now,
    endTime: 0,
    iteration: 0,
    loopOverTask: false,
    callbackAfterSeconds: 0,
    responseTimeoutSeconds: 0,
    outputData: {},
    workflowTask: { name: 'sign_off', taskReferenceName: 'sign_off_ref', type: 'HUMAN' },
  });
});

it('holds the input that the human task has', async () => {
  const taskId = await taskIdIn();
  const { inputData } = (await conductorTask(taskId)).json;
  expect(inputData).toEqual((await humanTask(taskId)).json.input);
  expect(inputData).toMatchObject({ cost: 120, _createdBy: ann });
});

it('stays in progress until the human task is over', async () => {
  const taskId = await claimed(bob);
  expect((await conductorTask(taskId)).json.status).toBe('IN_PROGRESS');
  await cluster.cluster.clock.advance(1000);
  await update(bob, { complete: true }, { decision: 'yes' });
  expect((await conductorTask(taskId)).json).toMatchObject({
    status: 'COMPLETED',
    outputData: { decision: 'yes' },
    endTime: cluster.cluster.clock.now(),
  });
});

it('tells the iteration of a loop and the attempt', async () => {
  const taskId = await taskIdIn(loopW, 'review_ref__1');
  expect((await conductorTask(taskId)).json).toMatchObject({
    referenceTaskName: 'review_ref__1',
    iteration: 1,
    loopOverTask: true,
  });
  const deleted = await taskIdIn();
  await deleteTask(deleted, root);
  await retry();
  expect((await conductorTask(deleted)).json).toMatchObject({ status: 'CANCELED', retried: true });
  const again = await taskIdIn();
  expect((await conductorTask(again)).json).toMatchObject({
    status: 'IN_PROGRESS',
    retryCount: 1,
    retriedTaskId: deleted,
  });
});

it('holds the registered task definition when there was one at the start', async () => {
  expect((await conductorTask(await taskIdIn())).json).not.toHaveProperty('taskDefinition');
  await defineTasks({ name: 'sign_off', timeoutSeconds: 60 });
  const { text: id } = await cluster.call({
    method: 'POST',
    path: '/api/workflow/purchase',
    as: root,
    body: {},
  });
  expect((await conductorTask(await taskIdIn(id))).json).toMatchObject({
    taskDefinition: { name: 'sign_off', timeoutSeconds: 60 },
  });
});

describe('who may read it', () => {
  it.each([
    ['an administrator', root],
    ['the owner', ann],
    ['a member of the group it is assigned to', eve],
    ['an application that may read it', portal],
  ])('%s', async (_who, as) => {
    expect((await conductorTask(await taskIdIn(), as)).status).toBe(200);
  });

  it('everybody, when it is open', async () => {
    expect((await conductorTask(await taskIdIn(openW), cal)).status).toBe(200);
  });

  it.each(['READ', 'UPDATE'])('whoever was granted %s on its definition', async (access) => {
    await grant(cal, [access]);
    expect((await conductorTask(await taskIdIn(), cal)).status).toBe(200);
  });
});

provokes('getConductorTask', 'NotPermitted', {
  when: 'the caller has no relation to it',
  given: () => taskIdIn(),
  call: (taskId) => getTask(taskId, cal),
  says: { message: "You don't have permissions to read human task: sign_off" },
});

provokes('getConductorTask', 'UnknownTask', {
  when: 'the id is that of no human task, but of one that waits for a worker',
  given: async () => {
    await update(ann, { complete: true }, { decision: 'yes' });
    return taskIdIn(W, 'book_ref');
  },
  call: (taskId) => getTask(taskId, root),
  says: (taskId) => ({ message: `No such human task found by id: ${taskId}` }),
});

it('is refused for an id that is nothing, with 400', async () => {
  const { status, json } = await conductorTask('nothing', cal);
  expect(status).toBe(400);
  expect(json.message).toBe('No such human task found by id: nothing');
});
