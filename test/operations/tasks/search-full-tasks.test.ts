import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { provokes } = provoking(cluster, searchFixtures);
const { start, report, read, search, found } = searching(cluster);

const PATH = '/api/tasks/search-v2';

cluster.arrange(async () => {
  await start('done');
  await report('done', 'COMPLETED');
  await start('open');
  await start('approval', { name: 'approval' });
});

it('finds what the search for summaries finds, in the same order', async () => {
  expect(await found(PATH)).toEqual(['approval', 'open', 'done']);
  expect(await found(PATH, { sort: 'scheduledTime' })).toEqual(['done', 'open', 'approval']);
  expect(await found(PATH, { query: 'status = SCHEDULED' })).toEqual(['open']);
  expect(await found(PATH, { freeText: 'sign_off' }, bob)).toEqual(['approval']);
});

it('answers tasks as their executions show them', async () => {
  const { totalHits, results } = await search(PATH, { size: 2 });
  expect(totalHits).toBe(3);
  expect(results).toEqual([...(await read('approval')).tasks, ...(await read('open')).tasks]);
});

provokes('searchFullTasks', 'InvalidSearchQuery', {
  when: 'a quote in the free text is not closed',
  call: () => ({ path: PATH, as: root, query: { freeText: '"no stock' } }),
  says: { message: 'freeText: a quote is not closed' },
});
