import type { JsonObject } from '../../json.ts';
import { latestAttempt, type Execution } from '../../executions/execution.ts';
import { referenceAt } from '../../definitions/loop-reference.ts';
import { begun, ended, isSuccessful, type Task } from '../../executions/task.ts';
import type { EngineContext } from '../../context.ts';
import type { TaskType } from './task-type.ts';

/**
 * JOIN (docs/reference-docs/operators/join): completed when everything it waits for is done, with their outputs by
 * reference. A task that holds others is done when its inside is.
 */
export const join: TaskType = {
  begin: (scheduled, execution, context) => {
    const task = begun(scheduled, context.now);
    const joinOn = task.joinOn ?? task.workflowTask.joinOn ?? [];
    const input = { ...task.input, joinOn };
    return joined({ ...task, input, joinOn, joined: 0 }, execution, context);
  },
  join: joined,
};

function joined(task: Task, execution: Execution, { now }: EngineContext): Task {
  const { joinOn = [], joined: known = 0 } = task;
  let count = known;
  while (count < joinOn.length && doneAt(task, joinOn[count], execution)) count += 1;
  if (count < joinOn.length)
    return count === known ? task : { ...task, joined: count, updateTime: now };
  const done = joinOn.flatMap((reference) => doneAt(task, reference, execution) ?? []);
  const missed = done.some(({ status }) => status === 'COMPLETED_WITH_ERRORS');
  const status = missed ? 'COMPLETED_WITH_ERRORS' : 'COMPLETED';
  return ended({ ...task, joined: count, output: outputs(done) }, status, now);
}

/** The awaited task, in the iteration of the JOIN, once the execution has gone past it. */
export function doneAt(join: Task, reference = '', execution: Execution): Task | undefined {
  const iteration = join.loopOverTask ? join.iteration : 0;
  const task = latestAttempt(execution, referenceAt(reference, iteration));
  return task?.progress === 'past' && isSuccessful(task.status) ? task : undefined;
}

function outputs(done: readonly Task[]): JsonObject {
  return Object.fromEntries(
    done.map(({ workflowTask, output }) => [workflowTask.taskReferenceName, output]),
  );
}
