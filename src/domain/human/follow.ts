import { create, replace, type Change, type Ids, type Reader } from '../ports.ts';
import type { Execution } from '../workflow/execution.ts';
import { isTerminal, type Task, type TaskStatus } from '../workflow/task.ts';
import { openHumanTask } from './assignment.ts';
import { isOpen, type HumanTask } from './human-task.ts';
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
    if (task.taskType !== 'HUMAN' || seen.has(task)) continue;
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
  const state = isTerminal(task.status)
    ? stateAfter(commandFor(task.status), record.state)
    : record.state;
  if (state === undefined || (state === record.state && task.output === record.output))
    return record;
  const dueAt = state === record.state ? record.dueAt : undefined;
  return { ...record, state, output: task.output, updatedOn: now, dueAt };
}

function commandFor(status: TaskStatus): HumanTaskCommand {
  if (status === 'COMPLETED' || status === 'COMPLETED_WITH_ERRORS') return 'complete';
  return status === 'TIMED_OUT' ? 'timeOut' : 'remove';
}
