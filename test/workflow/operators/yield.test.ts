import { expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, complete, read } = inlineWorkflows(cluster);

const pause = taskOf('YIELD', 'pause', { key: '${workflow.input.key}' });
const seeing = simple('after', { seen: '${pause_ref.output.taskOutput}' });

it('YIELD waits, whatever time passes, until it is completed, and has that output', async () => {
  const { workflowId, tasks } = await run([pause, seeing], { key: 'k' });
  expect(tasks[0]).toMatchObject({ taskType: 'YIELD', inputData: { key: 'k' } });
  await cluster.cluster.clock.advance(365 * 24 * 3_600_000);
  expect(statuses(await read(workflowId))).toEqual(['pause_ref IN_PROGRESS']);
  const execution = await complete(workflowId, 'pause_ref', { taskOutput: 'from outside' });
  expect(statuses(execution)).toEqual(['pause_ref COMPLETED', 'after_ref SCHEDULED']);
  expect(taskIn(execution, 'after_ref').inputData.seen).toBe('from outside');
});

it('YIELD pauses each round of a loop', async () => {
  const { workflowId } = await run([inLoop(pause)]);
  await complete(workflowId, 'pause_ref__1', { n: 1 });
  const execution = await complete(workflowId, 'pause_ref__2', { n: 2 });
  expect(execution.status).toBe('COMPLETED');
  expect(execution.tasks[0].outputData).toMatchObject({
    1: { pause_ref: { n: 1 } },
    2: { pause_ref: { n: 2 } },
  });
});

it('YIELD pauses its branch only', async () => {
  const { workflowId } = await run(inBranches([pause], [simple('other'), simple('last')]));
  const execution = await complete(workflowId, 'other_ref');
  expect(statuses(execution)).toContain('last_ref SCHEDULED');
  expect(statuses(execution)).toContain('pause_ref IN_PROGRESS');
  await complete(workflowId, 'last_ref');
  const after = await complete(workflowId, 'pause_ref', { x: 1 });
  expect(after.status).toBe('COMPLETED');
  expect(taskIn(after, 'join_ref').outputData).toEqual({ pause_ref: { x: 1 } });
});

it('YIELD is cancelled with its execution', async () => {
  const { workflowId } = await run([
    ...inBranches([pause], [taskOf('TERMINATE', 'stop', { terminationStatus: 'FAILED' })]),
  ]);
  expect(statuses(await read(workflowId))).toContain('pause_ref CANCELED');
});
