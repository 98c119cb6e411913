import { escalate } from '../domain/human/assignment.ts';
import { followTasks } from '../domain/human/follow.ts';
import { EXHAUSTED_REASON } from '../domain/human/read-definition.ts';
import {
  replace,
  type Change,
  type Ids,
  type ScriptRunner,
  type Store,
  type Stored,
} from '../domain/ports.ts';
import { advance } from '../domain/workflow/decider.ts';
import { taskById, withTask } from '../domain/workflow/execution.ts';
import { ended } from '../domain/workflow/task.ts';

interface SettlePorts {
  readonly store: Store;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
}

/** Makes happen what is due by `now`, each thing at its own time and in the order of those times. */
export async function settle(now: number, ports: SettlePorts): Promise<void> {
  for (;;) {
    const due = await ports.store.firstDue(now);
    if (due === undefined) return;
    // A conflict means that somebody changed the record: whether it is still due is then asked anew.
    await ports.store.commit(await changesFor(due, ports));
  }
}

/** The assignment that ran out goes on to the next, or ends the task under TERMINATE and with it the workflow. */
async function changesFor(
  due: Stored<'humanTask'>,
  ports: SettlePorts,
): Promise<readonly Change[]> {
  const { store, ids, scripts } = ports;
  const at = due.value.dueAt ?? 0;
  const escalated = escalate(due.value, at, ids);
  const change = replace('humanTask', due, escalated);
  if (escalated.state !== 'DELETED') return [change];
  const execution = await store.read('execution', due.value.workflowId);
  const task = execution && taskById(execution.value, due.value.taskId);
  if (!execution || !task) return [change];
  const cancelled = withTask(execution.value, ended(task, 'CANCELED', at, EXHAUSTED_REASON));
  const after = await advance(cancelled, { now: at, ids, scripts });
  return [
    change,
    replace('execution', execution, after),
    ...(await followTasks(cancelled.tasks, after, at, store, ids)),
  ];
}
