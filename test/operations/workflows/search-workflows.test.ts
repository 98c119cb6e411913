import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: searchFixtures });
const { provokes } = provoking(cluster, searchFixtures);
const { start, report, terminate, idOf, read, search, found } = searching(cluster);

const PATH = '/api/workflow/search';
const byQuery = (query: string, as = root) => found(PATH, { query }, as);
const byText = (freeText: string) => found(PATH, { freeText });

/** Oldest first; newest is what searches answer first. */
const all = ['done', 'broken', 'second', 'ended', 'approval'];

cluster.arrange(async () => {
  await start('done', { correlationId: 'order-1', input: { customer: 'Ann Lee', amount: 12 } });
  await report('done', 'COMPLETED', { outputData: { parcel: 'P-77' } });
  await start('broken', { correlationId: 'order-2', input: { notes: ['fragile', null] } });
  await report('broken', 'FAILED_WITH_TERMINAL_ERROR', { reasonForIncompletion: 'no stock' });
  await start('second', { version: 2, as: ann, input: { customer: "O'Brien" } });
  await start('ended', { name: 'approval', correlationId: 'order-1' });
  await terminate('ended', 'called off');
  await start('approval', { name: 'approval', as: ann });
});

describe('the summary', () => {
  it('tells of an execution that has ended', async () => {
    const { totalHits, results } = await search(PATH, { query: `workflowId = ${idOf('done')}` });
    const { createTime, updateTime, endTime } = await read('done');
    expect(totalHits).toBe(1);
    expect(results).toEqual([
      {
        workflowType: 'order',
        version: 1,
        workflowId: idOf('done'),
        correlationId: 'order-1',
        startTime: new Date(createTime).toISOString(),
        updateTime: new Date(updateTime).toISOString(),
        endTime: new Date(endTime).toISOString(),
        status: 'COMPLETED',
        input: '{customer=Ann Lee, amount=12}',
        output: '{parcel=P-77}',
        executionTime: 1000,
        failedReferenceTaskNames: '',
        priority: 0,
        failedTaskNames: [],
        createdBy: root,
        taskToDomain: {},
        inputSize: 29,
        outputSize: 13,
      },
    ]);
  });

  it('tells of one that failed, by which task and why', async () => {
    const { results } = await search(PATH, { query: 'status = FAILED' });
    const { reasonForIncompletion } = await read('broken');
    expect(reasonForIncompletion).toContain('no stock');
    expect(results).toEqual([
      expect.objectContaining({
        workflowId: idOf('broken'),
        input: '{notes=[fragile, null]}',
        output: '{}',
        reasonForIncompletion,
        failedReferenceTaskNames: 'book_ref',
        failedTaskNames: ['book'],
      }),
    ]);
  });

  it('leaves out of one that runs what is not known yet', async () => {
    const { results } = await search(PATH, {
      query: 'workflowType = approval AND status = RUNNING',
    });
    expect(results).toEqual([expect.objectContaining({ executionTime: 0, createdBy: ann })]);
    for (const absent of ['endTime', 'correlationId', 'reasonForIncompletion', 'idempotencyKey'])
      expect(results[0]).not.toHaveProperty(absent);
  });
});

describe('a query', () => {
  it.each([
    ['workflowType = order', ['second', 'broken', 'done']],
    ['workflowType=order', ['second', 'broken', 'done']],
    ["workflowType = 'order'", ['second', 'broken', 'done']],
    ['workflowType = "order"', ['second', 'broken', 'done']],
    ['workflowType = ord*', ['second', 'broken', 'done']],
    ['workflowType = Order', []],
    ['workflowType != order', ['approval', 'ended']],
    ['workflowType IN (order, approval) AND status IN (COMPLETED, TERMINATED)', ['ended', 'done']],
    ['workflowType STARTS_WITH app', ['approval', 'ended']],
    ['status = RUNNING OR status = COMPLETED', ['approval', 'second', 'done']],
    [
      'workflowType = approval OR workflowType = order AND version = 2',
      ['approval', 'ended', 'second'],
    ],
    ['(workflowType = approval OR workflowType = order) AND version = 2', ['second']],
    ['correlationId = order-1', ['ended', 'done']],
    ['correlationId != order-1', ['approval', 'second', 'broken']],
    ['correlationId IN (order-2, order-3)', ['broken']],
    ['correlationId = order-*', ['ended', 'broken', 'done']],
    ['version > 1', ['second']],
    ['version BETWEEN 2 AND 3 AND status = RUNNING', ['second']],
    ['priority >= 0 and priority <= 0', [...all].reverse()],
    ['createdBy = ann@acme.com', ['approval', 'second']],
    ['reasonForIncompletion = "called off"', ['ended']],
    ['reasonForIncompletion = called off', ['ended']],
    ['failedReferenceTaskNames = book_ref', ['broken']],
    ['failedTaskNames IN (book)', ['broken']],
    ['taskType = HUMAN', ['approval', 'ended']],
    ['executionTime = 1000', ['broken', 'done']],
    ['endTime > 0', ['ended', 'broken', 'done']],
    ['input = lee', ['done']],
    ['input = "ann lee"', ['done']],
    ["input = O'Brien", ['second']],
    ['input = frag*', ['broken']],
    ['input IN (12, fragile)', ['broken', 'done']],
    ['output = P-77', ['done']],
    ['output != P-77 AND workflowType = order', ['second', 'broken']],
    ['status IN (SCHEDULED)', []],
    ['', [...all].reverse()],
    ['*', [...all].reverse()],
  ])('%s', async (query, expected) => {
    expect(await byQuery(query)).toEqual(expected);
  });

  it('finds by id, whatever else there is', async () => {
    const ids = `${idOf('done')}, ${idOf('second')}, ${idOf('done')}, nothing`;
    expect(await byQuery(`workflowId IN (${ids})`)).toEqual(['second', 'done']);
    expect(await byQuery(`workflowId = ${idOf('done')} AND status = RUNNING`)).toEqual([]);
  });

  it('compares times in epoch milliseconds', async () => {
    const { createTime, updateTime } = await read('second');
    expect(await byQuery(`startTime > ${createTime}`)).toEqual(['approval', 'ended']);
    expect(await byQuery(`startTime < ${createTime}`)).toEqual(['broken', 'done']);
    expect(await byQuery(`startTime BETWEEN ${createTime} AND ${createTime}`)).toEqual(['second']);
    expect(await byQuery(`modifiedTime > ${updateTime}`)).toEqual(['approval', 'ended']);
    expect(await byQuery(`updateTime >= ${updateTime} AND updateTime <= ${updateTime}`)).toEqual([
      'second',
    ]);
  });
});

describe('the last 72 hours', () => {
  const HOUR_MS = 3_600_000;

  it('are what a search reaches that says nothing of startTime', async () => {
    await cluster.cluster.clock.advance(72 * HOUR_MS);
    expect(await byQuery('workflowType = approval')).toEqual(['approval']);
    expect(await byText('*')).toEqual(['approval']);
    await cluster.cluster.clock.advance(1);
    expect(await byQuery(`workflowId = ${idOf('approval')}`)).toEqual([]);
  });

  it('do not count for a query that names it', async () => {
    await cluster.cluster.clock.advance(1000 * HOUR_MS);
    expect(await byQuery('startTime > 0')).toEqual([...all].reverse());
    expect(await byQuery('status = FAILED AND (version = 2 OR startTime > 0)')).toEqual(['broken']);
  });
});

describe('free text', () => {
  it.each([
    ['fragile', ['broken']],
    ['FRAGILE', ['broken']],
    ['frag', []],
    ['frag*', ['broken']],
    ['"ann lee"', ['done']],
    ['P-77', ['done']],
    ['order-2', ['broken']],
    ['approval', ['approval', 'ended']],
    ['fragile OR P-77', ['broken', 'done']],
    ['approval off', ['ended']],
    ['"called off"', ['ended']],
    ['*', [...all].reverse()],
    ['', [...all].reverse()],
  ])('%s', async (text, expected) => {
    expect(await byText(text)).toEqual(expected);
  });

  it('looks for ids, and for what tasks have answered', async () => {
    expect(await byText(idOf('second'))).toEqual(['second']);
    await report('second', 'IN_PROGRESS', { outputData: { carrier: 'Heron' } });
    expect(await byText('heron')).toEqual(['second']);
  });

  it('narrows down what a query finds', async () => {
    const query = 'workflowType = approval';
    expect(await found(PATH, { query, freeText: 'off' })).toEqual(['ended']);
  });
});

describe('the order', () => {
  it.each([
    ['startTime:ASC', all],
    ['startTime', all],
    ['startTime:DESC', [...all].reverse()],
    ['startTime:desc', [...all].reverse()],
    ['version:DESC', ['second', 'approval', 'ended', 'broken', 'done']],
    ['endTime:ASC', ['done', 'broken', 'ended', 'approval', 'second']],
    ['endTime:DESC', ['ended', 'broken', 'done', 'approval', 'second']],
    ['', [...all].reverse()],
  ])('%s', async (sort, expected) => {
    expect(await found(PATH, { sort })).toEqual(expected);
  });

  it('is that of the first field in which two differ', async () => {
    const expected = ['ended', 'approval', 'done', 'broken', 'second'];
    expect(await found(PATH, { sort: ['workflowType', 'startTime:ASC'] })).toEqual(expected);
    expect(await found(PATH, { sort: 'workflowType:ASC,startTime:ASC' })).toEqual(expected);
  });

  it('stays the same among executions of one time', async () => {
    const seconds = await Promise.all(
      [1, 2, 3].map(async () => {
        const body = { name: 'order', correlationId: 'together' };
        const { text } = await cluster.call({
          method: 'POST',
          path: '/api/workflow',
          as: root,
          body,
        });
        return text;
      }),
    );
    const { results } = await search(PATH, { query: 'correlationId = together' });
    const ids = results.map(({ workflowId }: { workflowId: string }) => workflowId);
    expect(ids).toEqual(seconds.toSorted());
  });
});

describe('pages', () => {
  it('follow on from each other and tell how much there is', async () => {
    const pages: string[] = [];
    for (let at = 0; at < all.length; at += 2) {
      expect((await search(PATH, { start: at, size: 2 })).totalHits).toBe(all.length);
      pages.push(...(await found(PATH, { start: at, size: 2 })));
    }
    expect(pages).toEqual([...all].reverse());
  });

  it('are empty behind the end and when nothing is wanted', async () => {
    expect(await search(PATH, { start: 5 })).toEqual({ totalHits: 5, results: [] });
    expect(await search(PATH, { size: 0 })).toEqual({ totalHits: 5, results: [] });
  });

  it('hold a hundred at most, unless more is wanted', async () => {
    const body = { name: 'order' };
    for (let at = 0; at < 100; at += 1)
      await cluster.direct({ method: 'POST', path: '/api/workflow', as: root, body });
    expect((await search(PATH)).results).toHaveLength(100);
    expect((await search(PATH, { size: 5000 })).results).toHaveLength(105);
  });
});

describe('who finds what', () => {
  it.each([
    ['an administrator everything', root, [...all].reverse()],
    ['whoever started an execution, that one', ann, ['approval', 'second']],
    ['whoever may read a definition, its executions', bob, ['second', 'broken', 'done']],
    ['anybody else nothing', stranger, []],
  ])('%s', async (_what, as, expected) => {
    expect(await byQuery('', as)).toEqual(expected);
    expect((await search(PATH, {}, as)).totalHits).toBe(expected.length);
  });

  it('nobody, by its id, what they may not read', async () => {
    expect(await byQuery(`workflowId = ${idOf('done')}`, stranger)).toEqual([]);
  });
});

it('takes what the client sends without having been asked', async () => {
  const query = { start: 0, size: 100, sort: '', freeText: '*', query: '', skipCache: 'true' };
  expect(await found(PATH, query)).toEqual([...all].reverse());
});

provokes('searchWorkflows', 'InvalidSearchQuery', {
  when: 'the query names a field that there is not',
  call: () => ({ path: PATH, as: root, query: { query: 'workflowName = order' } }),
  says: {
    message:
      'query: there is no field "workflowName"; there are workflowId, correlationId, workflowType, status, ' +
      'startTime, modifiedTime, updateTime, endTime, executionTime, version, priority, createdBy, idempotencyKey, ' +
      'parentWorkflowId, reasonForIncompletion, failedReferenceTaskNames, failedTaskNames, taskId, taskType, ' +
      'input, output',
  },
});

describe('a search that cannot be read says what would be right', () => {
  it.each([
    [
      { query: 'workflowType' },
      'query: expected =, !=, IN, STARTS_WITH after workflowType, got the end',
    ],
    [{ query: 'workflowType = ' }, 'query: expected a value, got the end'],
    [{ query: 'status = RUNNING version = 1' }, 'query: expected AND or OR, got "="'],
    [{ query: 'status = RUNNING AND' }, 'query: expected a field, got the end'],
    [{ query: 'status IN RUNNING' }, 'query: expected ( after IN, got "RUNNING"'],
    [{ query: 'status IN (RUNNING' }, 'query: expected , or ), got the end'],
    [
      { query: 'status NOT IN (RUNNING)' },
      'query: expected =, !=, IN, STARTS_WITH after status, got "NOT"',
    ],
    [{ query: '(status = RUNNING' }, 'query: expected AND, OR or ), got the end'],
    [{ query: "status = 'RUNNING" }, "query: a quote is not closed: 'RUNNING"],
    [{ query: 'startTime > yesterday' }, 'query: expected a number for startTime, got "yesterday"'],
    [{ query: 'version BETWEEN 1' }, 'query: expected AND and the upper bound, got the end'],
    [{ query: 'status < RUNNING' }, 'query: expected =, !=, IN, STARTS_WITH after status, got "<"'],
    [{ query: 'input > 1' }, 'query: expected =, !=, IN after input, got ">"'],
    [
      { query: 'constructor = 1' },
      /^query: there is no field "constructor"; there are workflowId, /,
    ],
    [
      { query: `${'('.repeat(65)}status = RUNNING${')'.repeat(65)}` },
      'query: parentheses stand more than 64 deep',
    ],
    [{ freeText: '"fragile' }, 'freeText: a quote is not closed'],
    [{ freeText: 'fragile AND' }, 'freeText: expected a word or phrase, got the end'],
    [{ sort: 'age:ASC' }, /^sort: there is no field "age"; there are workflowId, /],
    [{ sort: 'taskType:ASC' }, /^sort: there is no field "taskType"; there are workflowId, /],
    [
      { sort: 'startTime:UP' },
      'sort: expected startTime:ASC or startTime:DESC, got "startTime:UP"',
    ],
    [{ sort: 'startTime:ASC:1' }, /^sort: expected startTime:ASC or startTime:DESC, got /],
  ])('%j', async (query, message) => {
    const { status, json } = await cluster.call({ path: PATH, as: root, query });
    expect(status).toBe(400);
    expect(json.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});
