import { describe, expect, it } from 'vitest';
import { inlineWorkflows } from '../../support/inline-workflow.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { fork, human, join, wait, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const madeW = 'bbbbbbbb-0000-1000-a000-000000000001';
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'made', tasks: [book], createdBy: 'maker@acme.com' },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'made', workflowId: madeW, startedBy: cal },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, update, pause, terminate, deleteTask, grant, defineTasks } =
  purchaseCalls(cluster);

const { run } = inlineWorkflows(cluster);

const resumeWorkflow = (id = W, as = root) => ({
  method: 'PUT',
  path: `/api/workflow/${id}/resume`,
  as,
});
const resume = async (id = W, as = root) => {
  const { status, text } = await cluster.call(resumeWorkflow(id, as));
  expect([status, text]).toEqual([200, '']);
};
const report = async (workflowId: string, reference: string, status: string) => {
  const { taskId } = await task(reference, workflowId);
  const body = { workflowInstanceId: workflowId, taskId, status };
  const answer = await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
  expect(answer.status, answer.text).toBe(200);
};

it('lets the execution go on where nothing happened meanwhile', async () => {
  const before = await task('sign_off_ref');
  await pause();
  await cluster.cluster.clock.advance(1000);
  await resume();
  expect(await workflow()).toMatchObject({
    status: 'RUNNING',
    updateTime: cluster.cluster.clock.now(),
    tasks: [before],
  });
  await update(ann, { complete: true }, { decision: 'yes' });
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});

it('completes the execution when its last task was done meanwhile', async () => {
  await pause(root, madeW);
  await report(madeW, 'book_ref', 'COMPLETED');
  await cluster.cluster.clock.advance(1000);
  await resume(madeW);
  expect(await workflow(madeW)).toMatchObject({
    status: 'COMPLETED',
    endTime: cluster.cluster.clock.now(),
  });
});

it('fails the execution when its human task was deleted meanwhile', async () => {
  await pause();
  const { taskId } = await task('sign_off_ref');
  await deleteTask(taskId, root);
  expect(await workflow()).toMatchObject({ status: 'PAUSED' });
  await resume();
  expect(await workflow()).toMatchObject({
    status: 'FAILED',
    reasonForIncompletion: `Human task ${taskId} was deleted`,
  });
});

it('begins now what became due meanwhile', async () => {
  await defineTasks({ name: 'sign_off', retryCount: 1, retryDelaySeconds: 60 });
  const { text: id } = await cluster.call({
    method: 'POST',
    path: '/api/workflow/purchase',
    as: root,
  });
  await report(id, 'sign_off_ref', 'FAILED');
  await pause(root, id);
  await cluster.cluster.clock.advance(90_000);
  expect(await task('sign_off_ref', id)).toMatchObject({ status: 'SCHEDULED', retryCount: 1 });

  await resume(id);
  const now = cluster.cluster.clock.now();
  const attempt = await task('sign_off_ref', id);
  expect(attempt).toMatchObject({ status: 'IN_PROGRESS', startTime: now });
  expect((await humanTask(attempt.taskId)).json).toMatchObject({
    state: 'ASSIGNED',
    createdOn: now,
  });
});

it('begins no human task beside what failed meanwhile', async () => {
  const { workflowId } = await run([
    fork('fork', [worker('pack'), human('check')], [worker('stamp')]),
    join('join', 'check', 'stamp'),
  ]);
  await pause(root, workflowId);
  await report(workflowId, 'pack_ref', 'COMPLETED');
  await report(workflowId, 'stamp_ref', 'FAILED_WITH_TERMINAL_ERROR');
  await resume(workflowId);
  expect(await workflow(workflowId)).toMatchObject({ status: 'FAILED' });
  expect(await task('check_ref', workflowId)).toBeUndefined();
});

it('goes on after a WAIT that ended meanwhile', async () => {
  const { workflowId } = await run([wait('rest', '30 minutes'), worker('stamp')]);
  await pause(root, workflowId);
  const endTime = cluster.cluster.clock.now() + 30 * 60_000;
  await cluster.cluster.clock.advance(45 * 60_000);
  expect(await task('rest_ref', workflowId)).toMatchObject({ status: 'COMPLETED', endTime });
  expect(await task('stamp_ref', workflowId)).toBeUndefined();
  await resume(workflowId);
  expect(await task('stamp_ref', workflowId)).toMatchObject({ status: 'SCHEDULED' });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await pause(root, madeW);
    await resume(madeW, as);
    expect(await workflow(madeW)).toMatchObject({ status: 'RUNNING' });
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'made' });
    await pause(root, madeW);
    await resume(madeW, bob);
    expect(await workflow(madeW)).toMatchObject({ status: 'RUNNING' });
  });
});

provokes('resumeWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  given: () => pause(),
  call: () => resumeWorkflow(W, bob),
  says: { message: "You don't have permissions to resume workflow: purchase" },
});

provokes('resumeWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => resumeWorkflow('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('resumeWorkflow', 'WorkflowNotPaused', {
  when: 'the execution is running',
  call: () => resumeWorkflow(),
  says: { message: `The workflow ${W} is not PAUSED so cannot resume. Current status is RUNNING` },
});

it('answers an execution that is over in the same way', async () => {
  await terminate();
  const { status, json } = await cluster.call(resumeWorkflow());
  expect(status).toBe(400);
  expect(json.message).toBe(
    `The workflow ${W} is not PAUSED so cannot resume. Current status is TERMINATED`,
  );
});
