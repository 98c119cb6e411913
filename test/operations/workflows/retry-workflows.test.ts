import { expect, it } from 'vitest';
import { bulkCalls, bulkSeed } from '../../support/bulk-calls.ts';
import { inlineWorkflows, statuses as statusesOf } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { loopW, openW, W } from '../../support/purchase-fixtures.ts';
import { sub, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: bulkSeed });
const { toAll, statuses, expectEachOnItsOwn, expectAtMostThousand } = bulkCalls(
  cluster,
  'POST',
  'retry',
);
const { run, read, complete } = inlineWorkflows(cluster);
const terminate = (id: string) => done(cluster, operatorCalls.terminate(id));

it('tries the failed tasks of all again, and says why not of the others', async () => {
  for (const id of [W, loopW]) await terminate(id);
  const { workflowId } = await run([worker('pack')]);
  await complete(workflowId, 'pack_ref');
  expect(await toAll([W, workflowId, openW, loopW])).toEqual({
    bulkErrorResults: {
      [workflowId]:
        'There are no retryable tasks! Use restart if you want to attempt entire workflow execution again.',
      [openW]: 'Workflow is still running.  status=RUNNING',
    },
    bulkSuccessfulResults: [W, loopW],
  });
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING', 'RUNNING']);
  expect(statusesOf(await read(W))).toEqual(['sign_off_ref CANCELED', 'sign_off_ref IN_PROGRESS']);
});

it('starts new sub-workflows; one that is named itself is retried too, on its own', async () => {
  const { workflowId, tasks } = await run([sub('formless')]);
  const { subWorkflowId } = tasks[0];
  await terminate(workflowId);
  const { bulkSuccessfulResults } = await toAll([workflowId, subWorkflowId]);
  expect(bulkSuccessfulResults).toEqual([workflowId, subWorkflowId]);
  const around = await read(workflowId);
  expect(statusesOf(around)).toEqual(['formless_ref CANCELED', 'formless_ref IN_PROGRESS']);
  expect(around.tasks[1].subWorkflowId).not.toBe(subWorkflowId);
  expect(await read(subWorkflowId)).toMatchObject({ status: 'RUNNING' });
});

it('decides on each on its own', async () => {
  await terminate(W);
  await expectEachOnItsOwn(W, 'retry');
});
it('takes at least one id and at most 1,000', () => expectAtMostThousand());
