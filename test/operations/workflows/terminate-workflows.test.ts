import { expect, it } from 'vitest';
import { bulkCalls, bulkSeed } from '../../support/bulk-calls.ts';
import { inlineWorkflows, statuses as statusesOf } from '../../support/inline-workflow.ts';
import { formlessW, loopW, openW, purchaseCalls, W } from '../../support/purchase-fixtures.ts';
import { sub, worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: bulkSeed });
const { toAll, statuses, expectEachOnItsOwn, expectAtMostThousand } = bulkCalls(
  cluster,
  'POST',
  'terminate',
);
const { run, read, complete } = inlineWorkflows(cluster);
const { task, humanTask } = purchaseCalls(cluster);

it('ends all that are not completed, for the reason that is given', async () => {
  await complete(openW, 'sign_off_ref');
  await complete(openW, 'book_ref');
  expect(await toAll([W, openW, loopW], { reason: 'given up' })).toEqual({
    bulkErrorResults: { [openW]: 'Cannot terminate a COMPLETED workflow.' },
    bulkSuccessfulResults: [W, loopW],
  });
  expect(await statuses()).toEqual(['TERMINATED', 'TERMINATED', 'COMPLETED', 'RUNNING']);
  expect(await read(loopW)).toMatchObject({ reasonForIncompletion: 'given up' });
  const { taskId } = await task('sign_off_ref');
  expect((await humanTask(taskId)).json).toMatchObject({ state: 'DELETED' });
});

it('starts the failure workflows if that is asked for', async () => {
  const more = { failureWorkflow: 'formless' };
  const { workflowId } = await run([worker('pack')], {}, more);
  const { workflowId: other } = await run([worker('pack')], {}, more);
  await toAll([workflowId], { triggerFailureWorkflow: true });
  await toAll([other]);
  const started = (await read(workflowId)).output['conductor.failure_workflow'];
  expect(await read(started)).toMatchObject({ input: { workflowId } });
  expect((await read(other)).output).toEqual({});
});

it('ends a workflow and its sub-workflow, whichever comes first', async () => {
  for (const inOrder of [true, false]) {
    const { workflowId, tasks } = await run([sub('formless'), worker('ship')]);
    const { subWorkflowId } = tasks[0];
    const ids = inOrder ? [workflowId, subWorkflowId] : [subWorkflowId, workflowId];
    const { bulkSuccessfulResults } = await toAll(ids, { reason: 'given up' });
    expect(bulkSuccessfulResults).toEqual(ids);
    for (const id of ids)
      expect(await read(id)).toMatchObject({
        status: 'TERMINATED',
        reasonForIncompletion: 'given up',
      });
    expect(statusesOf(await read(workflowId))).toEqual(['formless_ref CANCELED']);
  }
});

it('takes an id that is there twice', async () => {
  const { bulkSuccessfulResults } = await toAll([formlessW, formlessW], { reason: 'given up' });
  expect(bulkSuccessfulResults).toEqual([formlessW, formlessW]);
});

it('decides on each on its own', () => expectEachOnItsOwn(W, 'terminate'));
it('takes at least one id and at most 1,000', () => expectAtMostThousand());
