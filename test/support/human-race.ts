import type { Cluster } from '../../src/control/cluster.ts';
import { keys } from '../../src/domain/index-keys.ts';
import type { Store } from '../../src/domain/ports.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import type { RequestTo } from '../../src/operations/operation.ts';
import { actOn, resultOf } from './in-process-cluster.ts';
import { ann, bob, eve } from './purchase-scene.ts';

/** Two who want the same at once, and what became of it. */
export interface RaceEnd {
  readonly results: readonly [string, string];
  readonly task: { readonly state: string; readonly output: unknown; readonly claimant: unknown };
  /** How many tasks of the reference book_ref there are. */
  readonly booked: number;
}

/** A fresh execution of the purchase for each race, run on `store` in place of the cluster's own. */
export function racesOn({ ports }: Cluster, store: Store) {
  const setUp = actOn(ports);
  const racing = actOn(ports, store);

  async function freshTask() {
    const started = await setUp(ann, 'startWorkflowByName', {
      path: { nameOrId: 'purchase' },
      body: {},
    });
    const workflowId = 'body' in started ? String(started.body) : '';
    const [task] = await ports.store.find('humanTask', [[keys.workflow(workflowId)]]);
    return { workflowId, taskId: task!.id };
  }

  async function race<Id extends OperationId>(
    ids: { readonly workflowId: string; readonly taskId: string },
    operationId: Id,
    one: readonly [string, Partial<RequestTo<Id>>],
    other: readonly [string, Partial<RequestTo<Id>>],
  ): Promise<RaceEnd> {
    const [first, second] = await Promise.all([
      racing(one[0], operationId, one[1]),
      racing(other[0], operationId, other[1]),
    ]);
    const { state, output, claimant } = (await ports.store.read('humanTask', ids.taskId))!.value;
    const { tasks } = (await ports.store.read('execution', ids.workflowId))!.value;
    return {
      results: [resultOf(first), resultOf(second)],
      task: { state, output, claimant },
      booked: tasks.filter(({ referenceTaskName }) => referenceTaskName === 'book_ref').length,
    };
  }

  return {
    /** Bob, who claimed the task, and Ann, who owns it, complete it at once, each with their own note. */
    async toComplete(): Promise<RaceEnd> {
      const ids = await freshTask();
      await setUp(bob, 'claimHumanTask', { path: { taskId: ids.taskId } });
      const query = { workflowId: ids.workflowId, taskRefName: 'sign_off_ref', complete: true };
      return race(
        ids,
        'updateHumanTaskByRef',
        [bob, { query, body: answerOf(bob) }],
        [ann, { query, body: answerOf(ann) }],
      );
    },
    /** Bob and Eve, both of the group that the task is offered to, claim it at once. */
    async toClaim(): Promise<RaceEnd> {
      const ids = await freshTask();
      const path = { taskId: ids.taskId };
      return race(ids, 'claimHumanTask', [bob, { path }], [eve, { path }]);
    },
  };
}

export function answerOf(user: string) {
  return { decision: 'yes', note: `from ${user}` };
}
