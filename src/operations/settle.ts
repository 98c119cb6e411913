import { settleHumanTask } from '../domain/human/due.ts';
import { followTasks } from '../domain/human/follow.ts';
import { withTriggers } from '../domain/human/triggers.ts';
import {
  replace,
  type Change,
  type Due,
  type Ids,
  type ScriptRunner,
  type Store,
  type Stored,
} from '../domain/ports.ts';
import { beginDelayed } from '../domain/workflow/schedule.ts';
import type { Engine } from '../domain/workflow/task-types/task-type.ts';

interface SettlePorts {
  readonly store: Store;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
}

/** Makes happen what is due by `now`, each thing at its own time and in the order of those times. */
export async function settle(now: number, { store, ids, scripts }: SettlePorts): Promise<void> {
  for (;;) {
    const due = await store.firstDue(now);
    if (due === undefined) return;
    const engine = { now: due.at, ids, scripts };
    const changes = await changesFor(due, engine, store);
    // A conflict means that somebody changed the record: whether it is still due is then asked anew.
    await store.commit(await withTriggers(changes, engine, store));
  }
}

function changesFor(due: Due, engine: Engine, store: Store): Promise<readonly Change[]> {
  if (due.kind === 'humanTask') return settleHumanTask(due.stored, engine, store);
  if (due.kind === 'execution') return settleExecution(due.stored, engine, store);
  throw new Error(`${due.kind} ${due.stored.id} is due, but time does nothing to it`);
}

async function settleExecution(stored: Stored<'execution'>, engine: Engine, store: Store) {
  const after = await beginDelayed(stored.value, engine);
  const { tasks } = stored.value;
  return [
    replace('execution', stored, after),
    ...(await followTasks(tasks, after, engine.now, store, engine.ids)),
  ];
}
