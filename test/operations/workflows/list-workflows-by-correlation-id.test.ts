import { describe, expect, it } from 'vitest';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { start, report, read, nameOf } = searching(cluster);

const correlated = async (id: string, query = {}, as = root) => {
  const path = `/api/workflow/order/correlated/${encodeURIComponent(id)}`;
  const { status, text, json } = await cluster.call({ path, query, as });
  expect(status, text).toBe(200);
  return json;
};
const names = async (...asked: Parameters<typeof correlated>): Promise<string[]> =>
  (await correlated(...asked)).map(({ workflowId }: { workflowId: string }) => nameOf(workflowId));

cluster.arrange(async () => {
  await start('done', { correlationId: 'a b/c' });
  await report('done', 'COMPLETED');
  await start('open', { correlationId: 'a b/c' });
  await start('newer', { correlationId: 'a b/c', as: ann });
  await start('other', { correlationId: 'other' });
});

it('answers those that run, newest first', async () => {
  expect(await names('a b/c')).toEqual(['newer', 'open']);
  expect(await names('nothing')).toEqual([]);
});

it('answers those that have ended too when they are wanted', async () => {
  expect(await names('a b/c', { includeClosed: true })).toEqual(['newer', 'open', 'done']);
});

it('answers executions as reading them does, with their tasks when they are wanted', async () => {
  const execution = await read('other');
  expect(await correlated('other')).toEqual([{ ...execution, tasks: [] }]);
  expect(await correlated('other', { includeTasks: true })).toEqual([execution]);
});

describe('who sees what', () => {
  it.each([
    ['whoever may read the definition, everything', bob, ['newer', 'open']],
    ['whoever started one, that one', ann, ['newer']],
    ['anybody else nothing', stranger, []],
  ])('%s', async (_what, as, expected) => {
    expect(await names('a b/c', {}, as)).toEqual(expected);
  });
});
