import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/domain/ports.ts';
import { actOn, newCluster } from '../../support/in-process-cluster.ts';
import { allExecutions } from '../../support/operated-executions.ts';
import { root } from '../../support/purchase-fixtures.ts';
import { worker } from '../../support/some-tasks.ts';

/** An execution with a first task that is done and a second one that a line was written about. */
async function prepared() {
  const { ports } = await newCluster({
    users: [{ id: root, roles: ['ADMIN'] }],
    workflowDefinitions: [{ name: 'two', tasks: [worker('pack'), worker('ship')] }],
  });
  const act = actOn(ports);
  await act(root, 'startWorkflow', { body: { name: 'two' } });
  const { workflowId } = (await allExecutions(ports.store))[0]!;
  const report = async (status: 'COMPLETED' | 'IN_PROGRESS') => {
    const task = (await ports.store.read('execution', workflowId))!.value.tasks.last!;
    const its = { workflowInstanceId: workflowId, taskId: task.taskId };
    const logs = [{ log: 'half way there', createdTime: 1 }];
    await act(root, 'updateTask', { body: { ...its, status, logs } });
    return task.taskId;
  };
  return {
    act,
    store: ports.store,
    workflowId,
    packed: await report('COMPLETED'),
    shipping: await report('IN_PROGRESS'),
  };
}

const logged = async (store: Store) => (await store.find('taskLogs', [])).map(({ id }) => id);

describe('what was written about a task', () => {
  it('is there as long as the task', async () => {
    const { store, packed, shipping } = await prepared();
    expect(await logged(store)).toEqual([packed, shipping]);
  });

  it('is gone with its execution', async () => {
    const { act, store, workflowId } = await prepared();
    await act(root, 'removeWorkflow', { path: { workflowId } });
    expect(await logged(store)).toEqual([]);
  });

  it('is gone with the task when the execution is run again from before it', async () => {
    const { act, store, workflowId, packed } = await prepared();
    await act(root, 'rerunWorkflow', { path: { workflowId }, body: { reRunFromTaskId: packed } });
    expect(await logged(store)).toEqual([]);
  });
});
