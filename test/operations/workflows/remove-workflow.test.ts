import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { human, sub, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const partW = 'bbbbbbbb-0000-1000-a000-000000000001';
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'part', tasks: [human('sign')], createdBy: 'maker@acme.com' },
    { name: 'sorry', tasks: [worker('apologise')] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'part', workflowId: partW, startedBy: cal },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, humanTask, update, claim, pause, grant, deleteTask } = purchaseCalls(cluster);
const { run, read, complete } = inlineWorkflows(cluster);

const remove = async (id: string, query = {}, as = root) => {
  const { status, text } = await cluster.call(operatorCalls.remove(id, query, as));
  expect([status, text]).toEqual([200, '']);
};
const gone = async (id: string) => {
  const { status, json } = await cluster.call({ path: `/api/workflow/${id}`, as: root });
  expect([status, json.message]).toEqual([404, `No such workflow found by id: ${id}`]);
};

describe.each<[string, (id: string) => Promise<unknown>]>([
  ['running', () => Promise.resolve()],
  ['paused', (id) => done(cluster, operatorCalls.pause(id))],
  ['terminated', (id) => done(cluster, operatorCalls.terminate(id))],
  ['completed', (id) => complete(id, 'sign_ref')],
])('an execution that is %s', (_state, given) => {
  it('is gone', async () => {
    await given(partW);
    await remove(partW);
    await gone(partW);
  });
});

it.each([true, false])('is gone whether it should be archived or not: %s', async (archive) => {
  await remove(partW, { archiveWorkflow: archive });
  await gone(partW);
});

it('is not found any more by what looks for it', async () => {
  await remove(W);
  const found = await cluster.call({
    path: '/api/workflow/search',
    query: { query: 'workflowType = purchase' },
    as: root,
  });
  expect(found.json.results.map(({ workflowId }: { workflowId: string }) => workflowId)).toEqual(
    [],
  );
  const again = await cluster.call(operatorCalls.remove(W));
  expect(again.status).toBe(404);
});

describe('its human tasks', () => {
  it('that are open are deleted; their records stay readable', async () => {
    const { taskId } = await task('sign_off_ref');
    await claim(taskId, bob);
    await cluster.cluster.clock.advance(1000);
    await remove(W);
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'DELETED',
      workflowId: W,
      updatedOn: cluster.cluster.clock.now(),
    });
    expect((await claim(taskId, bob)).json.message).toBe(
      `Human task ${taskId} is already in terminal state: DELETED`,
    );
    expect((await update(ann, { complete: true }, { decision: 'yes' })).status).toBe(404);
    expect((await cluster.call({ path: `/api/tasks/${taskId}`, as: root })).status).toBe(400);
  });

  it('that have ended stay as they are, and can still be deleted', async () => {
    const { taskId } = await task('sign_off_ref');
    await update(ann, { complete: true }, { decision: 'yes' });
    const before = (await humanTask(taskId)).json;
    await remove(W);
    expect((await humanTask(taskId)).json).toEqual(before);
    expect((await deleteTask(taskId, root)).status).toBe(200);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'DELETED' });
  });
});

it('takes the tasks of workers out of their queue', async () => {
  await update(ann, { complete: true }, { decision: 'yes' });
  await remove(W);
  expect((await cluster.call({ path: '/api/tasks/poll/book', as: portal })).status).toBe(204);
});

it('lets time do nothing to it any more', async () => {
  const { workflowId } = await run(
    [human('ask')],
    {},
    { timeoutSeconds: 60, failureWorkflow: 'sorry' },
  );
  await remove(workflowId);
  await cluster.cluster.clock.advance(3_600_000);
  await gone(workflowId);
});

it('starts no failure workflow', async () => {
  const { workflowId } = await run([human('ask')], {}, { failureWorkflow: 'sorry' });
  await remove(workflowId);
  expect((await cluster.call({ path: '/api/tasks/poll/apologise', as: portal })).status).toBe(204);
});

describe('with sub-workflows', () => {
  it('terminates those that it waits for, which stay', async () => {
    const { workflowId, tasks } = await run([sub('part')]);
    const [{ subWorkflowId }] = tasks;
    await remove(workflowId);
    const child = await read(subWorkflowId);
    expect(child).toMatchObject({ status: 'TERMINATED' });
    expect((await humanTask(child.tasks[0].taskId)).json).toMatchObject({ state: 'DELETED' });
    await done(cluster, operatorCalls.retry(subWorkflowId));
    await complete(subWorkflowId, 'sign_ref');
    expect(await read(subWorkflowId)).toMatchObject({ status: 'COMPLETED' });
  });

  it('leaves those that have ended', async () => {
    const { workflowId, tasks } = await run([sub('part'), worker('ship')]);
    const [{ subWorkflowId }] = tasks;
    await complete(subWorkflowId, 'sign_ref');
    const before = await read(subWorkflowId);
    await remove(workflowId);
    expect(await read(subWorkflowId)).toEqual(before);
  });

  it('is cancelled for the execution around it', async () => {
    const { workflowId, tasks } = await run([sub('part'), worker('ship')]);
    const [{ subWorkflowId }] = tasks;
    await remove(subWorkflowId);
    const around = await read(workflowId);
    expect(around).toMatchObject({ status: 'TERMINATED' });
    expect(statuses(around)).toEqual(['part_ref CANCELED']);
    await done(cluster, operatorCalls.retry(workflowId, { resumeSubworkflowTasks: true }));
    const again = await read(workflowId);
    expect(statuses(again)).toEqual(['part_ref CANCELED', 'part_ref IN_PROGRESS']);
  });

  it('that has reported back is not missed', async () => {
    const { workflowId, tasks } = await run([sub('part'), worker('ship')]);
    const [{ subWorkflowId }] = tasks;
    await complete(subWorkflowId, 'sign_ref');
    const before = await read(workflowId);
    await remove(subWorkflowId);
    expect(await read(workflowId)).toEqual(before);
    expect(await complete(workflowId, 'ship_ref')).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await remove(partW, {}, as);
    await gone(partW);
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'part' });
    await remove(partW, {}, bob);
  });
});

provokes('removeWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  call: () => operatorCalls.remove(W, {}, bob),
  says: { message: "You don't have permissions to delete workflow: purchase" },
});

provokes('removeWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  given: () => pause(),
  call: () => operatorCalls.remove('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});
