import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  financeGroup,
  formlessW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { human, setVariable, sub, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const partW = 'bbbbbbbb-0000-1000-a000-000000000001';
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'part', tasks: [worker('stamp')], createdBy: 'maker@acme.com' },
    { name: 'sorry', tasks: [worker('apologise')] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'part', workflowId: partW, startedBy: cal, input: { cost: 9 }, correlationId: 'c-1' },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, update, grant, defineTasks } = purchaseCalls(cluster);
const { run, read, complete } = inlineWorkflows(cluster);
const clock = () => cluster.cluster.clock;

const restart = async (id: string, query = {}, as = root) => {
  const { status, text } = await cluster.call(operatorCalls.restart(id, query, as));
  expect([status, text]).toEqual([204, '']);
};
const terminate = (id: string) =>
  done(cluster, operatorCalls.terminate(id, { reason: 'too late' }));
const define = async (body: object) => {
  const call = { method: 'POST', path: '/api/metadata/workflow', query: { overwrite: true } };
  await done(cluster, { ...call, as: root, body });
};

it('runs an execution again under its id, with new tasks and the same input', async () => {
  await terminate(partW);
  const before = await read(partW);
  await clock().advance(1000);
  await restart(partW);
  const after = await read(partW);
  const now = clock().now();
  expect(after).toMatchObject({
    workflowId: partW,
    status: 'RUNNING',
    createTime: now,
    startTime: now,
    updateTime: now,
    endTime: 0,
    lastRetriedTime: 0,
    input: { cost: 9 },
    output: {},
    correlationId: 'c-1',
    createdBy: cal,
    tasks: [{ status: 'SCHEDULED', seq: 1, retryCount: 0, retried: false }],
  });
  expect(after).not.toHaveProperty('reasonForIncompletion');
  expect(after.tasks[0].taskId).not.toBe(before.tasks[0].taskId);
});

it('offers human tasks anew; the records of the old ones stay as they ended', async () => {
  const { taskId: answered } = await task('sign_off_ref');
  await update(ann, { complete: true }, { decision: 'yes' });
  await complete(W, 'book_ref');
  const old = (await humanTask(answered)).json;
  await clock().advance(1000);
  await restart(W);
  expect((await humanTask(answered)).json).toEqual(old);
  expect(old).toMatchObject({ state: 'COMPLETED' });
  const itsTask = { path: `/api/human/tasks/${answered}/conductorTask`, as: root };
  expect((await cluster.call(itsTask)).status).toBe(400);
  const { taskId } = await task('sign_off_ref');
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'ASSIGNED',
    assignee: financeGroup,
    createdOn: clock().now(),
  });
  expect((await update(ann, { complete: true }, { decision: 'no' })).status).toBe(200);
  expect(statuses(await workflow())).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
});

describe('what an execution knows', () => {
  it('is what its variables were', async () => {
    const set = setVariable('set', { round: 1 });
    const { workflowId } = await run([worker('stamp'), set], {}, { variables: { round: 0 } });
    await complete(workflowId, 'stamp_ref');
    await restart(workflowId);
    expect(await read(workflowId)).toMatchObject({ status: 'RUNNING', variables: { round: 1 } });
  });

  it('is no more which of its tasks were to be skipped', async () => {
    const { workflowId } = await run([worker('stamp'), worker('ship')]);
    await done(cluster, operatorCalls.skip(workflowId, 'ship_ref'));
    await complete(workflowId, 'stamp_ref');
    await restart(workflowId);
    expect(statuses(await complete(workflowId, 'stamp_ref'))).toEqual([
      'stamp_ref COMPLETED',
      'ship_ref SCHEDULED',
    ]);
  });
});

describe('the definition', () => {
  const changed = { name: 'part', version: 2, tasks: [worker('seal')], schemaVersion: 2 };

  it('is the one that the execution carries', async () => {
    await define(changed);
    await terminate(partW);
    await restart(partW, { useLatestDefinitions: false });
    expect(await read(partW)).toMatchObject({
      workflowVersion: 1,
      tasks: [{ referenceTaskName: 'stamp_ref' }],
    });
  });

  it('is the newest there is if that is asked for, with the task definitions of now', async () => {
    await define(changed);
    await defineTasks({ name: 'seal', retryCount: 7 });
    await terminate(partW);
    await restart(partW, { useLatestDefinitions: true });
    expect(await read(partW)).toMatchObject({
      workflowVersion: 2,
      tasks: [{ referenceTaskName: 'seal_ref', taskDefinition: { retryCount: 7 } }],
    });
  });

  it('may have become one that does not allow it', async () => {
    await define({ ...changed, restartable: false });
    await complete(partW, 'stamp_ref');
    const { status } = await cluster.call(
      operatorCalls.restart(partW, { useLatestDefinitions: true }),
    );
    expect(status).toBe(404);
    await restart(partW);
  });
});

describe('an execution that ends at once', () => {
  it('has run again, though it is over again', async () => {
    const { workflowId } = await run([setVariable('set', { at: '${workflow.createTime}' })]);
    await clock().advance(1000);
    await restart(workflowId);
    const now = clock().now();
    expect(await read(workflowId)).toMatchObject({
      status: 'COMPLETED',
      endTime: now,
      variables: { at: now },
    });
  });

  it('starts its failure workflow each time', async () => {
    const gone = sub('gone', 'nothing');
    const { workflowId } = await run([gone], {}, { failureWorkflow: 'sorry' });
    const failureWorkflow = async () =>
      (await read(workflowId)).output['conductor.failure_workflow'];
    const first = await failureWorkflow();
    await restart(workflowId);
    const second = await failureWorkflow();
    expect(second).not.toBe(first);
    expect(await read(second)).toMatchObject({ workflowName: 'sorry', status: 'RUNNING' });
  });

  it('is what the execution around it waits for', async () => {
    await define({ name: 'unlucky', schemaVersion: 2, tasks: [sub('gone', 'later')] });
    const around = await run([sub('unlucky'), worker('ship')]);
    expect(around.status).toBe('FAILED');
    const [{ subWorkflowId }] = around.tasks;
    await define({ name: 'later', schemaVersion: 2, tasks: [setVariable('set', { done: true })] });
    await restart(subWorkflowId);
    expect(await read(subWorkflowId)).toMatchObject({ status: 'COMPLETED' });
    const after = await read(around.workflowId);
    expect(after.status).toBe('RUNNING');
    expect(statuses(after)).toEqual(['unlucky_ref COMPLETED', 'ship_ref SCHEDULED']);
  });
});

describe('sub-workflows', () => {
  it('are started anew with the tasks that wait for them', async () => {
    const { workflowId, tasks } = await run([sub('part')]);
    await terminate(workflowId);
    await restart(workflowId);
    const [again] = (await read(workflowId)).tasks;
    expect(again.subWorkflowId).not.toBe(tasks[0].subWorkflowId);
    expect(await read(tasks[0].subWorkflowId)).toMatchObject({ status: 'TERMINATED' });
    expect(await read(again.subWorkflowId)).toMatchObject({ status: 'RUNNING' });
  });

  it('that are restarted themselves set the execution around them going again', async () => {
    const around = await run([sub('part'), human('ask')]);
    const [{ subWorkflowId }] = around.tasks;
    await terminate(subWorkflowId);
    expect(await read(around.workflowId)).toMatchObject({ status: 'TERMINATED' });
    await restart(subWorkflowId);
    expect(await read(around.workflowId)).toMatchObject({ status: 'RUNNING', endTime: 0 });
    await complete(subWorkflowId, 'stamp_ref');
    expect(statuses(await read(around.workflowId))).toEqual([
      'part_ref COMPLETED',
      'ask_ref IN_PROGRESS',
    ]);
  });

  it('that are restarted after they have reported back leave the execution around them alone', async () => {
    const around = await run([sub('part'), worker('ship')]);
    const [{ subWorkflowId }] = around.tasks;
    await complete(subWorkflowId, 'stamp_ref');
    const before = await read(around.workflowId);
    await restart(subWorkflowId);
    await complete(subWorkflowId, 'stamp_ref');
    expect(await read(around.workflowId)).toEqual(before);
  });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await terminate(partW);
    await restart(partW, {}, as);
    expect(await read(partW)).toMatchObject({ status: 'RUNNING', createdBy: cal });
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'part' });
    await terminate(partW);
    await restart(partW, {}, bob);
    expect(await read(partW)).toMatchObject({ status: 'RUNNING' });
  });
});

provokes('restartWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  given: () => terminate(W),
  call: () => operatorCalls.restart(W, {}, bob),
  says: { message: "You don't have permissions to restart workflow: purchase" },
});

provokes('restartWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => operatorCalls.restart('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('restartWorkflow', 'WorkflowNotEnded', {
  when: 'the execution is under way',
  call: () => operatorCalls.restart(W),
  says: { message: `Workflow: ${W} is not in terminal state, unable to restart.` },
});

it('answers a paused execution in the same way', async () => {
  await done(cluster, operatorCalls.pause(W));
  expect((await cluster.call(operatorCalls.restart(W))).status).toBe(409);
});

it.each(['FAILED', 'TERMINATED'])(
  'runs one again that is %s, although its definition does not allow restarts',
  async (status) => {
    const { workflowId } = await run([worker('stamp')], {}, { restartable: false });
    const path = `/api/tasks/${String(workflowId)}/stamp_ref/FAILED_WITH_TERMINAL_ERROR`;
    if (status === 'TERMINATED') await terminate(workflowId);
    else await cluster.call({ method: 'POST', path, as: root, body: {} });
    expect(await workflow(workflowId)).toMatchObject({ status });
    expect((await cluster.call(operatorCalls.restart(workflowId))).status).toBe(204);
    expect(await workflow(workflowId)).toMatchObject({
      status: 'RUNNING',
      tasks: [{ referenceTaskName: 'stamp_ref', status: 'SCHEDULED' }],
    });
  },
);

provokes('restartWorkflow', 'WorkflowNotRestartable', {
  when: 'it is completed, and its definition does not allow it',
  given: async () => {
    const { workflowId } = await run([worker('stamp')], {}, { restartable: false });
    await complete(workflowId, 'stamp_ref');
    return String(workflowId);
  },
  call: (id) => operatorCalls.restart(id),
  says: (id) => ({ message: `Workflow: ${id} is non-restartable` }),
});

provokes('restartWorkflow', 'UnknownWorkflowDefinition', {
  when: 'the newest definition is asked for and there is none any more',
  given: async () => {
    await terminate(formlessW);
    const path = '/api/metadata/workflow/formless/1';
    await done(cluster, { method: 'DELETE', path, as: root });
  },
  call: () => operatorCalls.restart(formlessW, { useLatestDefinitions: true }),
  says: { message: 'No such workflow found by name: formless' },
});
