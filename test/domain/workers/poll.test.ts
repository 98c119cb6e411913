import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/control/cluster.ts';
import type { Kind, Store } from '../../../src/domain/ports.ts';
import { actOn, newCluster, type Actor } from '../../support/in-process-cluster.ts';
import { portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';

const EXECUTIONS = 500;

let cluster: Cluster;
let act: Actor;
let found: Record<string, number> = {};

beforeAll(async () => {
  const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
  const later = { ...pack, name: 'send', startDelay: 3600 };
  cluster = await newCluster({
    ...purchaseFixtures,
    executions: [],
    workflowDefinitions: [
      { name: 'parcel', tasks: [pack] },
      { name: 'later', tasks: [later] },
    ],
  });
  act = actOn(cluster.ports, counting(cluster.ports.store));
  for (let at = 0; at < EXECUTIONS; at += 1) {
    await act(root, 'startWorkflowByName', { path: { nameOrId: 'parcel' }, body: {} });
    await act(root, 'startWorkflowByName', { path: { nameOrId: 'later' }, body: {} });
  }
});
beforeEach(() => {
  found = {};
});

const poll = (taskType: string, query = {}) =>
  act(portal, 'pollTask', { path: { taskType }, query });

describe('what a poll looks at, among many executions that wait in the queue', () => {
  it('is one of them for one task', async () => {
    expect(await poll('pack')).toMatchObject({ status: 200 });
    expect(found['execution']).toBe(1);
  });

  it('is as many of them as tasks are wanted', async () => {
    const query = { count: 7, timeout: 0 };
    const answer = await act(portal, 'pollTasks', { path: { taskType: 'pack' }, query });
    expect(answer).toMatchObject({ body: { length: 7 } });
    expect(found['execution']).toBe(7);
  });

  it('is two of them for the next task after a report', async () => {
    const polled = await poll('pack');
    const { taskId, workflowInstanceId } = 'body' in polled ? (polled.body as TaskKeys) : none;
    found['execution'] = 0;
    const body = { taskId, workflowInstanceId, status: 'COMPLETED' as const };
    expect(await act(portal, 'updateTaskAndPoll', { body })).toMatchObject({ status: 200 });
    expect(found['execution']).toBe(2);
  });

  it('is none of them when nothing waits, or when everything has a delay before it', async () => {
    expect(await poll('nothing')).toMatchObject({ status: 204 });
    expect(await poll('send')).toMatchObject({ status: 204 });
    expect(found['execution'] ?? 0).toBe(0);
  });

  it('is one of them once the delays are over', async () => {
    await cluster.moveClock(cluster.readClock().now + 3_600_000);
    found['execution'] = 0;
    expect(await poll('send')).toMatchObject({ status: 200 });
    expect(found['execution']).toBe(1);
  });
});

interface TaskKeys {
  readonly taskId: string;
  readonly workflowInstanceId: string;
}
const none: TaskKeys = { taskId: '', workflowInstanceId: '' };

/** The store, noting how many records of each kind its searches find. */
function counting(store: Store): Store {
  return {
    read: (kind, id) => store.read(kind, id),
    find: async <K extends Kind>(kind: K, keys: readonly (readonly string[])[], limit?: number) => {
      const records = await store.find(kind, keys, limit);
      found[kind] = (found[kind] ?? 0) + records.length;
      return records;
    },
    page: (kind, keys, part) => store.page(kind, keys, part),
    firstDue: (now) => store.firstDue(now),
    commit: (changes) => store.commit(changes),
  };
}
