import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, portal, root } from '../../support/purchase-fixtures.ts';
import { searching, searchFixtures, stranger } from '../../support/search-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...searchFixtures,
  users: [...searchFixtures.users!, { id: 'booker@acme.com' }],
  grants: [
    ...searchFixtures.grants!,
    {
      subject: { type: 'USER' as const, id: 'booker@acme.com' },
      target: { type: 'TASK_DEF' as const, id: 'book' },
      access: ['EXECUTE' as const],
    },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { start, report, read, idOf, search, found } = searching(cluster);

const PATH = '/api/tasks/search';
const byQuery = (query: string, as = root) => found(PATH, { query }, as);
const all = ['approval', 'broken', 'open', 'done'];

cluster.arrange(async () => {
  await start('done', { correlationId: 'order-1' });
  await report('done', 'COMPLETED', { outputData: { parcel: 'P-77', weights: [1.5, 2] } });
  await start('open');
  await start('broken', { input: { note: 'fragile' } });
  await report('broken', 'FAILED_WITH_TERMINAL_ERROR', { reasonForIncompletion: 'no stock' });
  await start('approval', { name: 'approval', as: ann, input: { cost: 12 } });
});

describe('the summary', () => {
  it('tells of a task that has ended', async () => {
    const { totalHits, results } = await search(PATH, { query: 'correlationId = order-1' });
    const [task] = (await read('done')).tasks;
    const iso = (time: number) => new Date(time).toISOString();
    expect(totalHits).toBe(1);
    expect(results).toEqual([
      {
        workflowId: idOf('done'),
        workflowType: 'order',
        correlationId: 'order-1',
        scheduledTime: iso(task.scheduledTime),
        startTime: iso(task.startTime),
        updateTime: iso(task.updateTime),
        endTime: iso(task.endTime),
        status: 'COMPLETED',
        executionTime: task.startTime === 0 ? 0 : task.endTime - task.startTime,
        queueWaitTime: task.queueWaitTime,
        taskDefName: 'book',
        taskType: 'book',
        taskReferenceName: 'book_ref',
        input: '{_createdBy=root@acme.com}',
        output: '{parcel=P-77, weights=[1.5, 2]}',
        taskId: task.taskId,
        workflowPriority: 0,
      },
    ]);
  });

  it('tells of an open one, whose end is 1970, and why another failed', async () => {
    const [open] = (await search(PATH, { query: `workflowId = ${idOf('open')}` })).results;
    expect(open).toMatchObject({ status: 'SCHEDULED', executionTime: 0 });
    expect([open.startTime, open.endTime]).toEqual(Array(2).fill('1970-01-01T00:00:00.000Z'));
    const [broken] = (await search(PATH, { query: 'reasonForIncompletion = no stock' })).results;
    expect(broken).toMatchObject({ reasonForIncompletion: 'no stock', workflowId: idOf('broken') });
  });

  it('shows of a human task the input that reading it shows', async () => {
    const [{ input }] = (await search(PATH, { query: 'taskType = HUMAN' })).results;
    expect(input).toMatch(/^\{cost=12, __humanTaskDefinition=\{displayName=Sign off, /);
    expect(input).toContain('_createdBy=ann@acme.com');
    expect(input).toContain('__humanTaskProcessContext={state=ASSIGNED');
  });
});

describe('a query', () => {
  it.each([
    ['status = SCHEDULED', ['open']],
    ['status IN (COMPLETED, IN_PROGRESS)', ['approval', 'done']],
    ['taskType = book AND status != SCHEDULED', ['broken', 'done']],
    ['taskDefName = sign_off', ['approval']],
    ['taskReferenceName STARTS_WITH book', ['broken', 'open', 'done']],
    ['workflowType = order', ['broken', 'open', 'done']],
    ['correlationId = order-*', ['done']],
    ['output = p-77', ['done']],
    ['output IN (2, 3)', ['done']],
    ['input = 12', ['approval']],
    ['endTime > 0', ['broken', 'done']],
    ['reasonForIncompletion = "no stock"', ['broken']],
    ['', all],
  ])('%s', async (query, expected) => {
    expect(await byQuery(query)).toEqual(expected);
  });

  it('finds by the id of the task and by times', async () => {
    const [task] = (await read('open')).tasks;
    expect(await byQuery(`taskId = ${task.taskId}`)).toEqual(['open']);
    expect(await byQuery(`scheduledTime > ${task.scheduledTime}`)).toEqual(['approval', 'broken']);
    expect(await byQuery(`modifiedTime < ${task.scheduledTime}`)).toEqual(['done']);
    expect(await byQuery(`scheduledTime = ${task.scheduledTime}`)).toEqual(['open']);
  });

  it('reaches back to the beginning', async () => {
    await cluster.cluster.clock.advance(1000 * 3_600_000);
    expect(await byQuery('workflowType = approval')).toEqual(['approval']);
  });
});

describe('free text', () => {
  it.each([
    ['P-77', ['done']],
    ['sign_off', ['approval']],
    ['"no stock"', ['broken']],
    ['order-1', ['done']],
    ['fragile', []],
    ['*', all],
  ])('%s', async (freeText, expected) => {
    expect(await found(PATH, { freeText })).toEqual(expected);
  });

  it('looks for the execution of the tasks', async () => {
    expect(await found(PATH, { freeText: idOf('open') })).toEqual(['open']);
  });
});

it('sorts and pages', async () => {
  expect(await found(PATH, { sort: 'scheduledTime:ASC' })).toEqual([...all].reverse());
  expect(await found(PATH, { sort: 'endTime:DESC', size: 2 })).toEqual(['broken', 'done']);
  expect(await found(PATH, { start: 1, size: 2 })).toEqual(['broken', 'open']);
  expect((await search(PATH, { start: 1, size: 2 })).totalHits).toBe(4);
});

it('has of one execution the later task first', async () => {
  await start('retried');
  await report('retried', 'FAILED_WITH_TERMINAL_ERROR');
  const path = `/api/workflow/${idOf('retried')}/retry`;
  expect((await cluster.call({ method: 'POST', path, as: root })).status).toBe(204);
  const { results } = await search(PATH, { query: `workflowId = ${idOf('retried')}` });
  expect(results.map(({ status }: { status: string }) => status)).toEqual([
    'SCHEDULED',
    'FAILED_WITH_TERMINAL_ERROR',
  ]);
});

describe('who finds what', () => {
  it.each([
    ['an administrator everything', root, all],
    ['whoever may read a definition, the tasks of its executions', bob, all],
    ['whoever started an execution, its tasks, and human tasks of everybody', ann, ['approval']],
    ['a worker what it may work on, and human tasks of everybody', portal, all],
    ['whoever may execute a task, that and human tasks of everybody', 'booker@acme.com', all],
    ['anybody else human tasks of everybody', stranger, ['approval']],
  ])('%s', async (_what, as, expected) => {
    expect(await byQuery('', as)).toEqual(expected);
  });
});

provokes('searchTasks', 'InvalidSearchQuery', {
  when: 'a time is compared with something else',
  call: () => ({ path: PATH, as: root, query: { query: 'scheduledTime > today' } }),
  says: { message: 'query: expected a number for scheduledTime, got "today"' },
});
