import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  bob,
  loopW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { workflow, reviewUntil, update } = purchaseCalls(cluster);

const tasksOf = (id: string, query = {}, as = root) => ({
  path: `/api/workflow/${id}/tasks`,
  query,
  as,
});
const list = async (query = {}, id = loopW) => {
  const { status, text, json } = await cluster.call(tasksOf(id, query));
  expect(status, text).toBe(200);
  return json;
};
const references = ({ results }: { results: readonly { referenceTaskName: string }[] }) =>
  results.map(({ referenceTaskName }) => referenceTaskName);

const all = ['loop_ref', 'review_ref__1', 'review_ref__2', 'review_ref__3'];

cluster.arrange(() => reviewUntil(3));

it('answers the tasks as reading the execution does', async () => {
  const { totalHits, results } = await list();
  expect(totalHits).toBe(4);
  expect(results).toEqual((await workflow(loopW)).tasks);
  expect(references({ results })).toEqual(all);
});

it('counts them by status, whatever is wanted of them', async () => {
  const summary = { IN_PROGRESS: 2, COMPLETED: 2 };
  expect((await list()).summary).toEqual(summary);
  expect((await list({ status: 'FAILED' })).summary).toEqual(summary);
});

describe('states', () => {
  it.each([
    ['COMPLETED', ['review_ref__1', 'review_ref__2']],
    [['IN_PROGRESS'], ['loop_ref', 'review_ref__3']],
    [['COMPLETED', 'IN_PROGRESS'], all],
    ['COMPLETED,IN_PROGRESS', all],
    ['SCHEDULED', []],
    ['', all],
  ])('%j', async (status, expected) => {
    const listed = await list({ status });
    expect(references(listed)).toEqual(expected);
    expect(listed.totalHits).toBe(expected.length);
  });
});

describe('pages', () => {
  it.each([
    [{ start: 1 }, all.slice(1)],
    [{ count: 1 }, all.slice(0, 1)],
    [{ start: 1, count: 2 }, all.slice(1, 3)],
    [{ count: 0 }, []],
    [{ start: 4 }, []],
  ])('%j', async (page, expected) => {
    const listed = await list(page);
    expect(references(listed)).toEqual(expected);
    expect(listed.totalHits).toBe(4);
  });

  it('hold fifteen, unless more is wanted', async () => {
    const query = { workflowId: loopW, taskRefName: 'review_ref', complete: true };
    for (let at = 3; at < 16; at += 1) await update(root, query, { decision: 'no' });
    expect((await list()).results).toHaveLength(15);
    expect((await list({ count: 100 })).results).toHaveLength(17);
  });

  it('are of the tasks in the wanted states', async () => {
    const listed = await list({ status: 'COMPLETED', start: 1, count: 1 });
    expect(references(listed)).toEqual(['review_ref__2']);
    expect(listed.totalHits).toBe(2);
  });
});

provokes('listWorkflowTasks', 'UnknownTaskStatus', {
  when: 'a task cannot be in one of the states',
  call: () => tasksOf(loopW, { status: ['COMPLETED', 'OPEN'] }),
  says: {
    message:
      'status: there is no "OPEN"; there are SCHEDULED, IN_PROGRESS, COMPLETED, COMPLETED_WITH_ERRORS, FAILED, ' +
      'FAILED_WITH_TERMINAL_ERROR, TIMED_OUT, CANCELED, SKIPPED',
  },
});

provokes('listWorkflowTasks', 'NotPermitted', {
  when: 'the caller has no relation to the execution but a task in it',
  call: () => tasksOf(W, {}, bob),
  says: { message: "You don't have permissions to read workflow: purchase" },
});

provokes('listWorkflowTasks', 'UnknownWorkflow', {
  when: 'there is none of that id',
  call: () => tasksOf('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});
