import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { provokes } = provoking(cluster, searchFixtures);
const { start, read, search, found } = searching(cluster);

const PATH = '/api/workflow/search-by-tasks-v2';

cluster.arrange(async () => {
  await start('order');
  await start('approval', { name: 'approval', as: ann });
});

it('answers the executions with a task that fits as reading them does', async () => {
  const { totalHits, results } = await search(PATH, { query: 'taskType = HUMAN' });
  expect(totalHits).toBe(1);
  expect(results).toEqual([await read('approval')]);
});

it.each([
  [root, ['approval', 'order']],
  [ann, ['approval']],
  [bob, ['order']],
  [stranger, []],
])('shows %s what they may read', async (as, expected) => {
  expect(await found(PATH, {}, as)).toEqual(expected);
});

provokes('searchFullWorkflowsByTasks', 'InvalidSearchQuery', {
  when: 'it is to be sorted by a field of tasks',
  call: () => ({ path: PATH, as: root, query: { sort: 'scheduledTime:DESC' } }),
  says: { message: /^sort: there is no field "scheduledTime"; there are workflowId, / },
});
