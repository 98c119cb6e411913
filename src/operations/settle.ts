import { settleHumanTask } from '../domain/human/due.ts';
import { withConsequences } from '../domain/consequences.ts';
import {
  replace,
  type Change,
  type Due,
  type Ids,
  type ScriptRunner,
  type Store,
} from '../domain/ports.ts';
import { settleExecution } from '../domain/workflow/due-tasks.ts';
import type { Engine, LeavesOpen } from '../domain/workflow/task-types/task-type.ts';

interface SettlePorts {
  readonly store: Store;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
  readonly leavesOpen?: LeavesOpen | undefined;
}

/** Makes happen what is due by `now`, each thing at its own time and in the order of those times. */
export async function settle(now: number, ports: SettlePorts): Promise<void> {
  const { store, ids, scripts, leavesOpen } = ports;
  for (;;) {
    const due = await store.firstDue(now);
    if (due === undefined) return;
    const engine = { now: due.at, ids, scripts, leavesOpen, read: store };
    const changes = await changesFor(due, engine, store);
    // A conflict means that somebody changed the record: whether it is still due is then asked anew.
    await store.commit(await withConsequences(changes, engine, store));
  }
}

async function changesFor(due: Due, engine: Engine, store: Store): Promise<readonly Change[]> {
  if (due.kind === 'humanTask') return settleHumanTask(due.stored, engine, store);
  if (due.kind === 'execution') {
    return [replace('execution', due.stored, await settleExecution(due.stored.value, engine))];
  }
  throw new Error(`${due.kind} ${due.stored.id} is due, but time does nothing to it`);
}
