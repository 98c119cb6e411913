import { expect, it } from 'vitest';
import {
  bob,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const cluster = useCluster({
  seed: [
    purchaseFixtures,
    {
      workflowDefinitions: [
        {
          name: 'notify',
          tasks: [{ name: 'notify', taskReferenceName: 'notify_ref', type: 'SIMPLE' }],
        },
        {
          name: 'timed',
          tasks: [
            signOff({
              taskTriggers: [
                { triggerType: 'TIMED_OUT', startWorkflowRequest: { name: 'notify' } },
              ],
            }),
          ],
        },
      ],
    },
  ],
});
const { claim, defineTasks, humanTask, task, update, workflow } = purchaseCalls(cluster);

/** Starts the workflow with this definition of its HUMAN task, and gives the id of both. */
async function started(definition: object) {
  await defineTasks({ name: 'sign_off', ...definition });
  const path = '/api/workflow/timed';
  const { text } = await cluster.call({ method: 'POST', path, as: root, body: {} });
  return { workflowId: text, taskId: (await task('sign_off_ref', text)).taskId };
}

const reason = (policy: string) =>
  `Task timed out after 600 seconds. Timeout configured as 600 seconds. Timeout policy configured to ${policy}`;

it('begins another task after the delay when the policy is RETRY', async () => {
  const { workflowId, taskId } = await started({
    timeoutSeconds: 600,
    timeoutPolicy: 'RETRY',
    retryCount: 1,
    retryDelaySeconds: 60,
  });
  await cluster.cluster.clock.advance(10 * MINUTE);
  expect((await humanTask(taskId)).json.state).toBe('TIMED_OUT');
  expect(await workflow(workflowId)).toMatchObject({
    status: 'RUNNING',
    tasks: [
      { taskId, status: 'TIMED_OUT', retried: true },
      { status: 'SCHEDULED', retryCount: 1, retriedTaskId: taskId },
    ],
  });
  await cluster.cluster.clock.advance(1 * MINUTE);
  const again = await task('sign_off_ref', workflowId);
  expect(again).toMatchObject({ status: 'IN_PROGRESS', retryCount: 1 });
  expect((await humanTask(again.taskId)).json).toMatchObject({
    state: 'ASSIGNED',
    createdOn: cluster.cluster.clock.now(),
  });
  await cluster.cluster.clock.advance(10 * MINUTE);
  expect((await humanTask(again.taskId)).json.state).toBe('TIMED_OUT');
  expect(await workflow(workflowId)).toMatchObject({
    status: 'TIMED_OUT',
    reasonForIncompletion: `Task ${again.taskId} failed with status: TIMED_OUT and reason: '${reason('RETRY')}'`,
  });
});

it.each([
  ['the policy only alerts', { timeoutSeconds: 600, timeoutPolicy: 'ALERT_ONLY' }],
  ['there is no limit', { timeoutSeconds: 0 }],
  ['only a worker would have to answer', { responseTimeoutSeconds: 600 }],
])('never comes when %s', async (_why, definition) => {
  const { workflowId, taskId } = await started(definition);
  await claim(taskId, bob);
  const before = (await humanTask(taskId)).json;
  await cluster.cluster.clock.advance(24 * HOUR);
  expect((await humanTask(taskId)).json).toEqual(before);
  expect((await workflow(workflowId)).status).toBe('RUNNING');
});

it('never comes for a task that is completed in time', async () => {
  const { workflowId, taskId } = await started({ timeoutSeconds: 600 });
  await claim(taskId, bob);
  await update(bob, { workflowId, complete: true }, { decision: 'yes' });
  const before = (await humanTask(taskId)).json;
  await cluster.cluster.clock.advance(1 * HOUR);
  expect((await humanTask(taskId)).json).toEqual(before);
});

it('is that of the definition when the execution began', async () => {
  const { taskId } = await started({ timeoutSeconds: 600 });
  await defineTasks({ name: 'sign_off', timeoutSeconds: 60 });
  await cluster.cluster.clock.advance(5 * MINUTE);
  expect((await humanTask(taskId)).json).toMatchObject({ state: 'ASSIGNED', createdBy: root });
});
