import { expect, it } from 'vitest';
import { bulkCalls, bulkSeed } from '../../support/bulk-calls.ts';
import { done, operatorCalls } from '../../support/operator-calls.ts';
import { formlessW, loopW, openW, W } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: bulkSeed });
const { toAll, statuses, expectEachOnItsOwn, expectAtMostThousand } = bulkCalls(
  cluster,
  'PUT',
  'pause',
);

it('pauses all that can be paused, and says why not of the others', async () => {
  await done(cluster, operatorCalls.pause(openW));
  await done(cluster, operatorCalls.terminate(formlessW));
  expect(await toAll([W, formlessW, openW])).toEqual({
    bulkErrorResults: {
      [formlessW]: `Workflow ${formlessW} has ended, status cannot be updated.`,
    },
    bulkSuccessfulResults: [W, openW],
  });
  expect(await statuses()).toEqual(['PAUSED', 'RUNNING', 'PAUSED', 'TERMINATED']);
});

it('takes an id that is there twice', async () => {
  expect(await toAll([loopW, loopW])).toEqual({
    bulkErrorResults: {},
    bulkSuccessfulResults: [loopW, loopW],
  });
});

it('decides on each on its own', () => expectEachOnItsOwn(W, 'pause'));
it('takes at least one id and at most 1,000', () => expectAtMostThousand());
