import { expect, it } from 'vitest';
import { bulkCalls, bulkSeed } from '../../support/bulk-calls.ts';
import { inlineWorkflows } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { formlessW, loopW, openW, root, W } from '../../support/purchase-fixtures.ts';
import { worker } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: bulkSeed });
const { toAll, statuses, expectEachOnItsOwn, expectAtMostThousand } = bulkCalls(
  cluster,
  'POST',
  'restart',
);
const { run, read, complete } = inlineWorkflows(cluster);
const terminate = (id: string) => done(cluster, operatorCalls.terminate(id));

it('runs all again that have ended, and says why not of the others', async () => {
  for (const id of [W, openW]) await terminate(id);
  const { workflowId } = await run([worker('pack')], {}, { restartable: false });
  await complete(workflowId, 'pack_ref');
  const before = (await read(W)).tasks[0].taskId;
  expect(await toAll([W, workflowId, loopW, openW])).toEqual({
    bulkErrorResults: {
      [workflowId]: `Workflow: ${workflowId} is non-restartable`,
      [loopW]: `Workflow: ${loopW} is not in terminal state, unable to restart.`,
    },
    bulkSuccessfulResults: [W, openW],
  });
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING', 'RUNNING']);
  const { tasks } = await read(W);
  expect(tasks).toHaveLength(1);
  expect(tasks[0].taskId).not.toBe(before);
});

it('runs them by the newest definitions if that is asked for', async () => {
  const body = { name: 'formless', version: 2, schemaVersion: 2, tasks: [worker('pack')] };
  await done(cluster, { method: 'POST', path: '/api/metadata/workflow', as: root, body });
  for (const id of [formlessW, openW]) await terminate(id);
  await toAll([formlessW, openW], { useLatestDefinitions: true });
  expect(await read(formlessW)).toMatchObject({ workflowVersion: 2 });
  expect(await read(openW)).toMatchObject({ workflowVersion: 1 });
});

it('refuses the second of an id that is there twice', async () => {
  await terminate(W);
  const { bulkErrorResults, bulkSuccessfulResults } = await toAll([W, W]);
  expect(Object.keys(bulkErrorResults)).toEqual([W]);
  expect(bulkSuccessfulResults).toEqual([W]);
});

it('decides on each on its own', async () => {
  await terminate(W);
  await expectEachOnItsOwn(W, 'restart');
});
it('takes at least one id and at most 1,000', () => expectAtMostThousand());
