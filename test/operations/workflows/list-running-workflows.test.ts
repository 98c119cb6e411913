import { describe, expect, it } from 'vitest';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { start, report, read, idOf, nameOf } = searching(cluster);

const running = async (name: string, query = {}, as = root): Promise<string[]> => {
  const path = `/api/workflow/running/${encodeURIComponent(name)}`;
  const { status, text, json } = await cluster.call({ path, query, as });
  expect(status, text).toBe(200);
  return json.map(nameOf);
};

cluster.arrange(async () => {
  await start('first');
  await start('done');
  await report('done', 'COMPLETED');
  await start('newer', { version: 2 });
  await start('last');
});

it('answers the ids of those that have not ended, in order of their start', async () => {
  expect(await running('order')).toEqual(['first', 'last']);
});

it('counts a paused one among them', async () => {
  const path = `/api/workflow/${idOf('first')}/pause`;
  expect((await cluster.call({ method: 'PUT', path, as: root })).status).toBe(200);
  expect(await running('order')).toEqual(['first', 'last']);
});

it('asks for version 1, unless another is wanted', async () => {
  expect(await running('order', { version: 1 })).toEqual(['first', 'last']);
  expect(await running('order', { version: 2 })).toEqual(['newer']);
  expect(await running('order', { version: 3 })).toEqual([]);
});

it('has nothing of a name that nobody knows', async () => {
  expect(await running('nothing')).toEqual([]);
  expect(await running('order*')).toEqual([]);
});

it('takes bounds on the start, both included', async () => {
  const from: number = (await read('first')).createTime;
  const to: number = (await read('last')).createTime;
  expect(await running('order', { startTime: from, endTime: to })).toEqual(['first', 'last']);
  expect(await running('order', { startTime: from + 1 })).toEqual(['last']);
  expect(await running('order', { endTime: to - 1 })).toEqual(['first']);
  expect(await running('order', { startTime: from + 1, endTime: to - 1 })).toEqual([]);
});

describe('who sees what', () => {
  it.each([
    ['an administrator everything', root, ['first', 'last']],
    ['whoever may read the definition', bob, ['first', 'last']],
    ['anybody else nothing', stranger, []],
  ])('%s', async (_what, as, expected) => {
    expect(await running('order', {}, as)).toEqual(expected);
  });

  it('whoever started one, that one', async () => {
    await start('mine', { as: ann });
    expect(await running('order', {}, ann)).toEqual(['mine']);
  });
});
