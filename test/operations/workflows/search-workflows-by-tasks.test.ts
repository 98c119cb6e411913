import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { provokes } = provoking(cluster, searchFixtures);
const { start, report, idOf, search, found } = searching(cluster);

const PATH = '/api/workflow/search-by-tasks';

cluster.arrange(async () => {
  await start('done', { correlationId: 'order-1' });
  await report('done', 'COMPLETED', { outputData: { parcel: 'P-77' } });
  await start('open');
  await start('approval', { name: 'approval', as: ann });
});

it('finds the executions with a task that fits', async () => {
  expect(await found(PATH, { query: 'taskType = book AND status = COMPLETED' })).toEqual(['done']);
  expect(await found(PATH, { query: 'taskType = HUMAN' })).toEqual(['approval']);
  expect(await found(PATH, { query: 'output = P-77' })).toEqual(['done']);
  expect(await found(PATH, { freeText: 'p-77' })).toEqual(['done']);
  expect(await found(PATH, { query: 'taskReferenceName = book_ref' })).toEqual(['open', 'done']);
  expect(await found(PATH, { query: `workflowId = ${idOf('open')}` })).toEqual(['open']);
  expect(await found(PATH, { query: 'correlationId = order-1' })).toEqual(['done']);
  expect(await found(PATH, { query: 'taskType = book AND status = CANCELED' })).toEqual([]);
});

it('asks that all of a query fits one and the same task', async () => {
  await report('open', 'FAILED', { reasonForIncompletion: 'no stock' });
  await cluster.cluster.clock.advance(60_000);
  expect(await found(PATH, { query: `workflowId = ${idOf('open')} AND status = FAILED` })).toEqual([
    'open',
  ]);
  const both = `workflowId = ${idOf('open')} AND status = FAILED AND status = SCHEDULED`;
  expect(await found(PATH, { query: both })).toEqual([]);
});

it('answers each execution once, as a summary', async () => {
  await report('open', 'FAILED');
  const { totalHits, results } = await search(PATH, { query: `workflowId = ${idOf('open')}` });
  expect(totalHits).toBe(1);
  expect(results).toEqual([
    expect.objectContaining({ workflowId: idOf('open'), workflowType: 'order', input: '{}' }),
  ]);
});

it('sorts by fields of executions', async () => {
  expect(await found(PATH)).toEqual(['approval', 'open', 'done']);
  expect(await found(PATH, { sort: 'startTime:ASC' })).toEqual(['done', 'open', 'approval']);
  expect(await found(PATH, { sort: 'correlationId', size: 1 })).toEqual(['done']);
});

it('reaches back to the beginning', async () => {
  await cluster.cluster.clock.advance(1000 * 3_600_000);
  expect(await found(PATH)).toEqual(['approval', 'open', 'done']);
});

describe('who finds what', () => {
  it.each([
    [root, ['approval', 'open', 'done']],
    [ann, ['approval']],
    [bob, ['open', 'done']],
    [stranger, []],
  ])('%s', async (as, expected) => {
    expect(await found(PATH, {}, as)).toEqual(expected);
  });
});

provokes('searchWorkflowsByTasks', 'InvalidSearchQuery', {
  when: 'the query names a field of executions that tasks do not have',
  call: () => ({ path: PATH, as: root, query: { query: 'version = 1' } }),
  says: {
    message:
      'query: there is no field "version"; there are workflowId, correlationId, taskId, workflowType, taskType, ' +
      'status, startTime, modifiedTime, updateTime, scheduledTime, endTime, executionTime, queueWaitTime, ' +
      'taskDefName, taskReferenceName, workerId, domain, reasonForIncompletion, input, output',
  },
});
