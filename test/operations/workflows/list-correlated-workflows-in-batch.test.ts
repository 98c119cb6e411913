import { expect, it } from 'vitest';
import { bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { start, report, read, nameOf } = searching(cluster);

const correlated = async (
  workflowNames: readonly string[],
  correlationIds: readonly string[],
  query = {},
  as = root,
) => {
  const path = '/api/workflow/correlated/batch';
  const body = { workflowNames, correlationIds };
  const { status, text, json } = await cluster.call({ method: 'POST', path, query, as, body });
  expect(status, text).toBe(200);
  return json as Readonly<Record<string, readonly { readonly workflowId: string }[]>>;
};
const names = async (...asked: Parameters<typeof correlated>) =>
  Object.fromEntries(
    Object.entries(await correlated(...asked)).map(([id, executions]) => [
      id,
      executions.map(({ workflowId }) => nameOf(workflowId)),
    ]),
  );

cluster.arrange(async () => {
  await start('done', { correlationId: 'a' });
  await report('done', 'COMPLETED');
  await start('order', { correlationId: 'a' });
  await start('approval', { correlationId: 'a', name: 'approval' });
  await start('other', { correlationId: 'b', name: 'approval' });
});

it('answers those of all the names, newest first, by correlation id', async () => {
  const all = await names(['order', 'approval', 'nothing'], ['a', 'b', 'c']);
  expect(all).toEqual({ a: ['approval', 'order'], b: ['other'], c: [] });
  expect(await names(['order'], ['a', 'b'])).toEqual({ a: ['order'], b: [] });
  expect(await names([], ['a'])).toEqual({ a: [] });
  expect(await names(['order'], [])).toEqual({});
});

it('answers those that have ended too when they are wanted', async () => {
  expect(await names(['order'], ['a'], { includeClosed: true })).toEqual({ a: ['order', 'done'] });
});

it('answers executions as reading them does, with their tasks when they are wanted', async () => {
  const execution = await read('other');
  expect(await correlated(['approval'], ['b'])).toEqual({ b: [{ ...execution, tasks: [] }] });
  expect(await correlated(['approval'], ['b'], { includeTasks: true })).toEqual({ b: [execution] });
});

it('shows nobody what they may not read', async () => {
  const asked = [['order', 'approval'], ['a'], {}] as const;
  expect(await names(...asked, bob)).toEqual({ a: ['order'] });
  expect(await names(...asked, stranger)).toEqual({ a: [] });
});
