import { expect, it } from 'vitest';
import { bulkCalls, bulkSeed } from '../../support/bulk-calls.ts';
import { inlineWorkflows, statuses as statusesOf } from '../../support/inline-workflow.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { formlessW, loopW, openW, W } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: bulkSeed });
const { toAll, statuses, expectEachOnItsOwn, expectAtMostThousand } = bulkCalls(
  cluster,
  'PUT',
  'resume',
);
const { complete, read } = inlineWorkflows(cluster);
const pause = (id: string) => done(cluster, operatorCalls.pause(id));

it('resumes all that are paused, each of which goes on, and says why not of the others', async () => {
  for (const id of [W, openW]) await pause(id);
  await complete(W, 'sign_off_ref');
  expect(await toAll([W, loopW, openW])).toEqual({
    bulkErrorResults: {
      [loopW]: `The workflow ${loopW} is not PAUSED so cannot resume. Current status is RUNNING`,
    },
    bulkSuccessfulResults: [W, openW],
  });
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING', 'RUNNING']);
  expect(statusesOf(await read(W))).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
});

it('refuses the second of an id that is there twice', async () => {
  await pause(formlessW);
  const { bulkErrorResults, bulkSuccessfulResults } = await toAll([formlessW, formlessW]);
  expect(Object.keys(bulkErrorResults)).toEqual([formlessW]);
  expect(bulkSuccessfulResults).toEqual([formlessW]);
  expect((await statuses()).at(-1)).toBe('RUNNING');
});

it('decides on each on its own', async () => {
  await pause(W);
  await expectEachOnItsOwn(W, 'resume');
});
it('takes at least one id and at most 1,000', () => expectAtMostThousand());
