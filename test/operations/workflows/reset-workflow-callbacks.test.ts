import { expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../../support/inline-workflow.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { unchangedIn } from '../../support/unchanged.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, terminate, pause, defineTasks } = purchaseCalls(cluster);
const { run, read } = inlineWorkflows(cluster);

const reset = (as = root, id = W) => ({
  method: 'POST',
  path: `/api/workflow/${id}/resetcallbacks`,
  as,
});
const mustReset = async (id: string) => {
  const answer = await cluster.call(reset(root, id));
  expect(answer.status, answer.text).toBe(204);
  expect(answer.text).toBe('');
};
const poll = (type = 'pack') => cluster.call({ path: `/api/tasks/poll/${type}`, as: portal });
const report = async (taskId: string, workflowInstanceId: string, more: object) => {
  const body = { taskId, workflowInstanceId, ...more };
  const answer = await cluster.call({ method: 'POST', path: '/api/tasks', as: portal, body });
  expect(answer.status, answer.text).toBe(200);
};

it('hands out at once what a worker wanted to have back later', async () => {
  const { workflowId } = await run([simple('pack')]);
  const { taskId } = (await poll()).json;
  await report(taskId, workflowId, { status: 'IN_PROGRESS', callbackAfterSeconds: 3600 });
  expect((await poll()).status).toBe(204);

  await mustReset(workflowId);
  expect(await task('pack_ref', workflowId)).toMatchObject({ callbackAfterSeconds: 0 });
  expect((await poll()).json).toMatchObject({ taskId, status: 'IN_PROGRESS' });
});

it('hands out at once what its definition or a retry delays', async () => {
  await defineTasks({ name: 'pack', retryCount: 1, retryDelaySeconds: 600 });
  const { workflowId } = await run([{ ...simple('pack'), startDelay: 600 }]);
  expect((await poll()).status).toBe(204);
  await mustReset(workflowId);
  const { taskId } = (await poll()).json;

  await report(taskId, workflowId, { status: 'FAILED' });
  expect((await poll()).status).toBe(204);
  await mustReset(workflowId);
  expect((await poll()).json).toMatchObject({ retryCount: 1, retriedTaskId: taskId });
});

it('leaves tasks alone that are not for workers', async () => {
  const { workflowId } = await run([{ ...signOff(), startDelay: 600 }]);
  await mustReset(workflowId);
  expect((await read(workflowId)).tasks).toMatchObject([{ status: 'SCHEDULED' }]);
});

it('works on a paused execution', async () => {
  const { workflowId } = await run([{ ...simple('pack'), startDelay: 600 }]);
  await pause(root, workflowId);
  await mustReset(workflowId);
  expect((await poll()).json).toMatchObject({ workflowInstanceId: workflowId });
});

it('leaves the delays of other executions', async () => {
  const tasks = [{ ...simple('pack'), startDelay: 600 }];
  const [one, other] = [await run(tasks), await run(tasks)];
  await mustReset(one.workflowId);
  expect((await poll()).json).toMatchObject({ workflowInstanceId: one.workflowId });
  expect((await poll()).status).toBe(204);
  await cluster.cluster.clock.advance(600_000);
  expect((await poll()).json).toMatchObject({ workflowInstanceId: other.workflowId });
});

it('changes nothing where nothing is delayed', async () => {
  await unchangedIn(cluster)(() => mustReset(W));
});

provokes('resetWorkflowCallbacks', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => reset(cal),
  says: { message: "You don't have permissions to update workflow: purchase" },
});

provokes('resetWorkflowCallbacks', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => reset(ann, 'nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('resetWorkflowCallbacks', 'WorkflowIsTerminal', {
  when: 'the execution has ended',
  given: () => terminate(root),
  call: () => reset(),
  says: { message: 'Workflow is in terminal state. Status = TERMINATED' },
});
