import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { provokes } = provoking(cluster, searchFixtures);
const { start, read, search, found } = searching(cluster);

const PATH = '/api/workflow/search-v2';

cluster.arrange(async () => {
  await start('order', { correlationId: 'order-1' });
  await start('approval', { name: 'approval', as: ann });
});

it('finds what the search for summaries finds, in the same order', async () => {
  expect(await found(PATH)).toEqual(['approval', 'order']);
  expect(await found(PATH, { sort: 'startTime:ASC' })).toEqual(['order', 'approval']);
  expect(await found(PATH, { query: 'correlationId = order-1' })).toEqual(['order']);
  expect(await found(PATH, { freeText: 'approval' })).toEqual(['approval']);
});

it('answers executions as reading them does, tasks and all', async () => {
  const { totalHits, results } = await search(PATH, { size: 1 });
  expect(totalHits).toBe(2);
  expect(results).toEqual([await read('approval')]);
});

it('reaches 72 hours back as long as nothing is said of startTime', async () => {
  await cluster.cluster.clock.advance(72 * 3_600_000 + 1);
  expect(await found(PATH)).toEqual([]);
  expect(await found(PATH, { query: 'startTime > 0' })).toEqual(['approval', 'order']);
});

it.each([
  [root, ['approval', 'order']],
  [ann, ['approval']],
  [bob, ['order']],
  [stranger, []],
])('shows %s what they may read', async (as, expected) => {
  expect(await found(PATH, {}, as)).toEqual(expected);
});

provokes('searchFullWorkflows', 'InvalidSearchQuery', {
  when: 'the query is broken off',
  call: () => ({ path: PATH, as: root, query: { query: 'status IN (RUNNING' } }),
  says: { message: 'query: expected , or ), got the end' },
});
