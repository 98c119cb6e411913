import type { Cluster } from '../../src/control/cluster.ts';
import { keys } from '../../src/domain/index-keys.ts';
import type { Store } from '../../src/domain/ports.ts';
import type { Outcome } from '../../src/operations/perform.ts';
import { actOn, resultOf } from './in-process-cluster.ts';
import { ann, bob, cal, conductorUser, eve } from './purchase-fixtures.ts';
import { YieldingStore } from './yielding-store.ts';

/** The stores that races are run on, by what they are. */
export const raceStores: readonly (readonly [string, (store: Store) => Store])[] = [
  ['a store that answers at once', (store) => store],
  [
    'a store that lets others go first between reading and committing',
    (store) => new YieldingStore(store),
  ],
];

const MOST_AHEAD = 40;

/** Two who want the same at once, and what became of it. */
export interface RaceEnd {
  readonly results: readonly [string, string];
  readonly task: {
    readonly state: string;
    readonly output: unknown;
    readonly assignee?: unknown;
    readonly claimant?: unknown;
    /** The actions in its log. */
    readonly log: readonly string[];
  };
  readonly workflow: string;
  /** The status of the Conductor task. */
  readonly status: string;
  /** The statuses of the tasks of the reference book_ref. */
  readonly booked: readonly string[];
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

  let rounds = 0;

  async function after(answers: number, start: () => Promise<Outcome>): Promise<Outcome> {
    for (let count = 0; count < answers; count += 1) await store.read('user', bob);
    return start();
  }

  /** Runs both at once: by turns the one and the other first, with more and more answers of the store ahead. */
  async function race(
    ids: { readonly workflowId: string; readonly taskId: string },
    one: () => Promise<Outcome>,
    other: () => Promise<Outcome>,
  ): Promise<RaceEnd> {
    rounds += 1;
    const ahead = (rounds >> 1) % MOST_AHEAD;
    const [first, second] = await Promise.all(
      rounds % 2 === 1 ? [one(), after(ahead, other)] : [after(ahead, one), other()],
    );
    const { value: task } = (await ports.store.read('humanTask', ids.taskId))!;
    const { value: execution } = (await ports.store.read('execution', ids.workflowId))!;
    const statusesOf = (reference: string) =>
      execution.tasks
        .all()
        .filter(({ referenceTaskName }) => referenceTaskName === reference)
        .map(({ status }) => status);
    return {
      results: [resultOf(first), resultOf(second)],
      task: { ...task, log: task.log.all().map(({ action }) => action) },
      workflow: execution.status,
      status: statusesOf('sign_off_ref').join(),
      booked: statusesOf('book_ref'),
    };
  }

  async function claimedByBob() {
    const ids = await freshTask();
    await setUp(bob, 'claimHumanTask', { path: { taskId: ids.taskId } });
    return ids;
  }

  function completion(user: string, workflowId: string) {
    const query = { workflowId, taskRefName: 'sign_off_ref', complete: true };
    return () => racing(user, 'updateHumanTaskByRef', { query, body: answerOf(user) });
  }

  const claim = (user: string, taskId: string) => () =>
    racing(user, 'claimHumanTask', { path: { taskId } });

  return {
    /** Bob, who claimed the task, and Ann, who owns it, complete it at once, each with their own note. */
    async toComplete(): Promise<RaceEnd> {
      const ids = await claimedByBob();
      return race(ids, completion(bob, ids.workflowId), completion(ann, ids.workflowId));
    },
    /** Bob and Eve, both of the group that the task is offered to, claim it at once. */
    async toClaim(): Promise<RaceEnd> {
      const ids = await freshTask();
      return race(ids, claim(bob, ids.taskId), claim(eve, ids.taskId));
    },
    /** Bob claims the task while Ann passes it on to Cal. */
    async toClaimOrReassign(): Promise<RaceEnd> {
      const ids = await freshTask();
      const body = [{ assignee: conductorUser(cal), slaMinutes: 0 }] as never;
      const reassignment = () =>
        racing(ann, 'reassignHumanTask', { path: { taskId: ids.taskId }, body });
      return race(ids, claim(bob, ids.taskId), reassignment);
    },
    /** Bob, who claimed the task, completes it while Ann terminates its workflow. */
    async toCompleteOrTerminate(): Promise<RaceEnd> {
      const ids = await claimedByBob();
      const termination = () =>
        racing(ann, 'terminateWorkflow', { path: { nameOrId: ids.workflowId } });
      return race(ids, completion(bob, ids.workflowId), termination);
    },
  };
}

export function answerOf(user: string) {
  return { decision: 'yes', note: `from ${user}` };
}
