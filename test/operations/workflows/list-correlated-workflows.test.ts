import { describe, expect, it } from 'vitest';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { start, report, read, nameOf } = searching(cluster);

const correlated = async (ids: readonly string[], query = {}, as = root, name = 'order') => {
  const path = `/api/workflow/${name}/correlated`;
  const { status, text, json } = await cluster.call({ method: 'POST', path, query, as, body: ids });
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
  await start('open', { correlationId: 'a' });
  await start('newer', { correlationId: 'a', version: 2 });
  await start('other', { correlationId: 'b', as: ann });
  await start('approval', { correlationId: 'a', name: 'approval' });
  await start('without');
});

it('answers those of the name that run, newest first, by correlation id', async () => {
  expect(await names(['a', 'b'])).toEqual({ a: ['newer', 'open'], b: ['other'] });
});

it('answers those that have ended too when they are wanted', async () => {
  expect(await names(['a'], { includeClosed: true })).toEqual({ a: ['newer', 'open', 'done'] });
});

it('answers an empty list where there is nothing', async () => {
  expect(await names(['a', 'c'], {}, root, 'approval')).toEqual({ a: ['approval'], c: [] });
  expect(await names(['a'], {}, root, 'nothing')).toEqual({ a: [] });
  expect(await names([])).toEqual({});
});

it('answers an id once that is asked for twice, and any text as an id', async () => {
  expect(await names(['b', 'b'])).toEqual({ b: ['other'] });
  expect(Object.keys(await correlated(['__proto__', '']))).toEqual(['__proto__', '']);
});

it('answers executions as reading them does, with their tasks when they are wanted', async () => {
  const execution = await read('open');
  const { tasks } = execution;
  expect(tasks).toHaveLength(1);
  expect((await correlated(['a']))['a']![1]).toEqual({ ...execution, tasks: [] });
  expect((await correlated(['a'], { includeTasks: true }))['a']![1]).toEqual(execution);
});

describe('who sees what', () => {
  it.each([
    ['whoever may read the definition, everything', bob, { a: ['newer', 'open'], b: ['other'] }],
    ['whoever started one, that one', ann, { a: [], b: ['other'] }],
    ['anybody else nothing', stranger, { a: [], b: [] }],
  ])('%s', async (_what, as, expected) => {
    expect(await names(['a', 'b'], {}, as)).toEqual(expected);
  });
});
