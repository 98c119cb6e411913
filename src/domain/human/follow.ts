import { create, replace, type Change, type Ids, type Reader } from '../ports.ts';
import type { Execution } from '../workflow/execution.ts';
import { hasBegun, isHuman, isTerminal, type Task, type TaskStatus } from '../workflow/task.ts';
import { openHumanTask } from './assignment.ts';
import { closed, isOpen, type HumanTask } from './human-task.ts';
import { stateAfter, type HumanTaskCommand } from './transitions.ts';

/**
 * The human record follows its Conductor task, wherever that was changed: a new HUMAN task opens a record, and
 * one that ended closes it. Gives the changes that bring the records from `before` to `after`.
 */
export async function followTasks(
  before: readonly Task[],
  after: Execution,
  now: number,
  read: Reader,
  ids: Ids,
): Promise<readonly Change[]> {
  const seen = new Set(before);
  const changes: Change[] = [];
  for (const task of after.tasks) {
    if (!isHuman(task) || !hasBegun(task) || seen.has(task)) continue;
    const record = await read.read('humanTask', task.taskId);
    if (record === undefined) {
      const opened = openHumanTask(task, after, now, ids);
      changes.push(create('humanTask', task.taskId, opened));
    } else {
      const followed = follow(record.value, task, now);
      if (followed !== record.value) changes.push(replace('humanTask', record, followed));
    }
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
