import { expect, it } from 'vitest';
import { bulkCalls, bulkSeed } from '../../support/bulk-calls.ts';
import { inlineWorkflows } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { formlessW, loopW, openW, purchaseCalls, W } from '../../support/purchase-fixtures.ts';
import { sub } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: bulkSeed });
const { toAll, statuses, expectEachOnItsOwn, expectAtMostThousand } = bulkCalls(
  cluster,
  'POST',
  'delete',
);
const { run } = inlineWorkflows(cluster);
const { task, humanTask } = purchaseCalls(cluster);

it('deletes all there are, in any state, with their open human tasks', async () => {
  await done(cluster, operatorCalls.pause(openW));
  await done(cluster, operatorCalls.terminate(loopW));
  const { taskId } = await task('sign_off_ref');
  expect(await toAll([W, openW, loopW])).toEqual({
    bulkErrorResults: {},
    bulkSuccessfulResults: [W, openW, loopW],
  });
  // An answer that says that there is none has a status too, a number.
  expect(await statuses()).toEqual([404, 404, 404, 'RUNNING']);
  expect((await humanTask(taskId)).json).toMatchObject({ state: 'DELETED' });
});

it('finds no execution for the second of an id that is there twice', async () => {
  expect(await toAll([formlessW, formlessW])).toEqual({
    bulkErrorResults: { [formlessW]: `No such workflow found by id: ${formlessW}` },
    bulkSuccessfulResults: [formlessW],
  });
});

it('deletes a workflow and its sub-workflow, whichever comes first', async () => {
  for (const inOrder of [true, false]) {
    const { workflowId, tasks } = await run([sub('formless')]);
    const { subWorkflowId } = tasks[0];
    const ids = inOrder ? [workflowId, subWorkflowId] : [subWorkflowId, workflowId];
    expect(await toAll(ids)).toEqual({ bulkErrorResults: {}, bulkSuccessfulResults: ids });
  }
});

it('decides on each on its own', () => expectEachOnItsOwn(W, 'delete'));
it('takes at least one id and at most 1,000', () => expectAtMostThousand());
