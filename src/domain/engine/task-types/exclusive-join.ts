import { latestAttempt, type Execution } from '../../executions/execution.ts';
import { OUTSIDE_LOOPS, referenceAt } from '../../definitions/loop-reference.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import { endedAt } from './join.ts';
import type { EngineContext } from '../../context.ts';
import type { TaskType } from './task-type.ts';

/**
 * EXCLUSIVE_JOIN: waits for the first task in its list that was scheduled at all and not skipped, and has that task's
 * output. Where none was, the first such of its default tasks is asked instead.
 */
export const exclusiveJoin: TaskType = {
  map: (scheduled, _execution, { now }) => begun(scheduled, now),
  join: joined,
};

function joined(task: Task, execution: Execution, { now }: EngineContext): Task {
  const { joinOn = [], defaultExclusiveJoinTask = [] } = task.workflowTask;
  const awaited = [...joinOn, ...defaultExclusiveJoinTask].find((reference) =>
    isScheduled(task, reference, execution),
  );
  const done = awaited === undefined ? undefined : endedAt(task, awaited, execution);
  return done ? ended({ ...task, output: done.output }, 'COMPLETED', now) : task;
}

function isScheduled(join: Task, reference: string, execution: Execution): boolean {
  const iteration = join.loopOverTask ? join.iteration : OUTSIDE_LOOPS;
  const task = latestAttempt(execution, referenceAt(reference, iteration));
  return task !== undefined && task.status !== 'SKIPPED';
}
