import { factsOf } from '../../definitions/task-types.ts';
import { begun, ended, isCompletedLater, type Task } from '../../executions/task.ts';
import { answeredByMock, TASK_MOCKS } from '../../executions/task-mocks.ts';
import type { TaskType } from './task-type.ts';

/**
 * A task that reaches outside: answered by its mock output. Without one it waits, when that is what its type does or
 * somebody else completes it, is left to whoever carries it out, or fails and says what to configure.
 */
export const external: TaskType = {
  begins: 'afterwards',
  begin: async (scheduled, execution, { now, read, leavesOpen }) => {
    const task = begun(scheduled, now);
    const mocks = (await read.read('taskMocks', TASK_MOCKS))?.value ?? {};
    const answered = answeredByMock(task, execution, mocks, now);
    if (answered) return answered;
    const waits = factsOf(task.workflowTask).waitsFor === 'event';
    if (waits || leavesOpen?.(task, execution)) return task;
    if (isCompletedLater(task)) return { ...task, isCalled: true };
    return ended(task, 'FAILED_WITH_TERMINAL_ERROR', now, nothingConfigured(task));
  },
};

function nothingConfigured({ taskType, taskDefName, workflowTask }: Task): string {
  const reference = workflowTask.taskReferenceName;
  const example = JSON.stringify({ byReference: { [reference]: [{ output: {} }] } });
  return (
    `No mock output for the ${taskType} task ${reference}, and nothing leaves this machine: ` +
    `configure one for the reference (byReference: ${reference}), the name (byName: ${taskDefName}) ` +
    `or the type (byType: ${taskType}), such as ${example}, ` +
    `under taskMocks in a seed, with PUT /__admin/task-mocks, or with setTaskMocks() of the library` +
    (factsOf(workflowTask).callsOrigin
      ? '; or let it call its origin with --allow-http ORIGIN'
      : '')
  );
}
