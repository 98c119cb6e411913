import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../src/domain/index-keys.ts';
import { actOn, newCluster, resultOf, type Actor } from '../../support/in-process-cluster.ts';
import {
  ann,
  bob,
  book,
  cal,
  conductorUser,
  eve,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { WatchingStore } from '../../support/watching-store.ts';

/** How many tasks each of them is assigned. */
const assigned = { [bob]: 3, [eve]: 40, [cal]: 200 };

let store: WatchingStore;
let act: Actor;
const idsOf: Record<string, string[]> = {};
const workflowsOf: Record<string, string[]> = {};

beforeAll(async () => {
  const cluster = await newCluster({ ...purchaseFixtures, executions: [] });
  store = new WatchingStore(cluster.ports.store);
  act = actOn(cluster.ports, store);
  for (const [user, count] of Object.entries(assigned)) {
    for (let at = 0; at < count; at += 1) await assignTo(user);
  }
  const last = workflowsOf[bob]!.at(-1)!;
  const query = { workflowId: last, taskRefName: 'sign_off_ref', complete: true };
  expect(resultOf(await act(root, 'updateHumanTaskByRef', { query, body: {} }))).toBe('ok');
});
beforeEach(() => {
  store.forget();
});

describe('what a call looks at, among many tasks', () => {
  it('is, for a search by assignee, the tasks of that assignee', async () => {
    await search({ assignees: [conductorUser(bob)] });

    expect(touched()).toEqual([...idsOf[bob]!].sort());
  });

  it.each([
    ['claimant and state', { claimants: [conductorUser(bob)], states: ['IN_PROGRESS'] }, 0],
    ['assignee and state', { assignees: [conductorUser(bob)], states: ['COMPLETED'] }, 1],
    ['state', { states: ['COMPLETED'] }, 1],
    ['two assignees', { assignees: [conductorUser(bob), conductorUser(eve)] }, 15],
    ['definition', { definitionNames: ['no_such'] }, 0],
    ['display name', { displayNames: [`For ${bob}`] }, 3],
    ['workflow name', { workflowNames: [`for_${bob}`] }, 3],
    [
      'assignee and anything unindexed',
      { assignees: [conductorUser(bob)], fullTextQuery: '"x"' },
      3,
    ],
    ['nothing', {}, 15],
    ['the state of most', { states: ['ASSIGNED'] }, 15],
    ['any of two states', { states: ['ASSIGNED', 'COMPLETED'] }, 15],
    ['nothing, page 3', { start: 30 }, 15],
  ])('is, for a search by %s, what fits, at most the page', async (_what, filter, count) => {
    await search(filter);

    expect(touched()).toHaveLength(count);
  });

  it('is, for a search by workflow, the tasks of that workflow', async () => {
    await search({ workflowIds: [workflowsOf[eve]![7]!] });

    expect(touched()).toEqual([idsOf[eve]![7]]);
  });

  it('takes as many questions to the store for many hits as for few', async () => {
    await search({ assignees: [conductorUser(bob)] });
    const forFew = store.asked;
    store.forget();
    await search({ assignees: [conductorUser(cal)] });

    expect(store.asked).toBe(forFew);
    expect(forFew).toBeLessThanOrEqual(6);
  });

  it('is, for a claim and an update, their own task', async () => {
    const taskId = idsOf[eve]![0]!;
    const query = { workflowId: workflowsOf[eve]![0]!, taskRefName: 'sign_off_ref' };
    expect(resultOf(await act(eve, 'claimHumanTask', { path: { taskId } }))).toBe('ok');
    expect(resultOf(await act(eve, 'updateHumanTaskByRef', { query, body: {} }))).toBe('ok');

    expect(touched()).toEqual([taskId]);
  });

  it('is nothing when nothing is due', async () => {
    expect(await store.firstDue(Date.parse('2099-01-01'))).toBeUndefined();

    expect(touched()).toEqual([]);
  });
});

async function assignTo(user: string): Promise<void> {
  const definition = {
    displayName: `For ${user}`,
    userFormTemplate: null,
    assignments: [{ assignee: conductorUser(user), slaMinutes: 0 }],
  };
  const name = `for_${user}`;
  const started = await act(ann, 'startWorkflow', {
    body: { name, workflowDef: { name, tasks: [signOff(definition), book] } } as never,
  });
  const workflowId = 'body' in started ? String(started.body) : '';
  const [record] = await store.find('humanTask', [[keys.workflow(workflowId)]]);
  (workflowsOf[user] ??= []).push(workflowId);
  (idsOf[user] ??= []).push(record!.id);
}

async function search(filter: object): Promise<void> {
  const found = await act(root, 'searchHumanTasks', { body: filter });
  expect(resultOf(found)).toBe('ok');
}

function touched(): readonly string[] {
  return [...store.touched].sort();
}
