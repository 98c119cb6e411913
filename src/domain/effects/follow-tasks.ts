import { create, replace, type Change } from '../ports.ts';
import type { Execution } from '../executions/execution.ts';
import type { TaskList } from '../executions/task-list.ts';
import type { EngineContext } from '../context.ts';
import { hasBegun, isHuman, isTerminal, type Task, type TaskStatus } from '../executions/task.ts';
import { openHumanTask } from '../human-tasks/assignment.ts';
import { closed, isOpen, type HumanTask } from '../human-tasks/human-task.ts';
import { stateAfter, type HumanTaskCommand } from '../human-tasks/transitions.ts';

/**
 * The human record follows its Conductor task, wherever that was changed: a new HUMAN task opens a record, and one
 * that ended, or is no part of its execution any more, closes it. Gives the changes that bring the records from
 * `before` to `after`.
 */
export async function followTasks(
  before: TaskList,
  after: Execution,
  { now, ids, read, turn }: Pick<EngineContext, 'now' | 'ids' | 'read' | 'turn'>,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const task of after.tasks.changedSince(before)) {
    if (!isHuman(task) || !hasBegun(task)) continue;
    const others = turn?.();
    if (others) await others;
    const stored = await read.read('humanTask', task.taskId);
    if (stored === undefined) {
      const opened = openHumanTask(task, after, now, ids);
      // One step of the execution may begin a task and end it with another task's failure.
      const record = isTerminal(task.status) ? follow(opened, task, now) : opened;
      changes.push(create('humanTask', task.taskId, record));
    } else {
      const followed = follow(stored.value, task, now);
      if (followed !== stored.value) changes.push(replace('humanTask', stored, followed));
    }
  }
  for (const task of before.missingIn(after.tasks)) {
    const others = turn?.();
    if (others) await others;
    const record = isHuman(task) ? await read.read('humanTask', task.taskId) : undefined;
    const state = record && stateAfter('remove', record.value.state);
    if (record && state)
      changes.push(replace('humanTask', record, closed(record.value, state, now)));
  }
  return changes;
}

function follow(record: HumanTask, task: Task, now: number): HumanTask {
  if (!isOpen(record)) return record;
  const { output } = task;
  if (!isTerminal(task.status)) {
    return output === record.output ? record : { ...record, output, updatedOn: now };
  }
  const state = stateAfter(commandFor(task.status), record.state);
  return state === undefined ? record : closed({ ...record, output }, state, now);
}

function commandFor(status: TaskStatus): HumanTaskCommand {
  if (status === 'COMPLETED') return 'complete';
  return status === 'TIMED_OUT' ? 'timeOut' : 'remove';
}
