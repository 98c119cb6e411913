import { begun, ended } from '../../executions/task.ts';
import { factsOf } from '../../definitions/task-types.ts';
import type { TaskType } from './task-type.ts';

/** DYNAMIC (docs/reference-docs/operators/dynamic) whose input names no task that is built: it is scheduled as that task otherwise. */
export const dynamic: TaskType = {
  begin: (scheduled, _execution, { now }) => {
    const { dynamicTaskNameParam, name } = scheduled.workflowTask;
    const named = dynamicTaskNameParam === undefined ? name : scheduled.input[dynamicTaskNameParam];
    const reason = !factsOf({ type: String(named) }).isBuilt
      ? `This mock does not build the task type ${String(named)}`
      : `Cannot map a dynamic task based on the parameter and input. Parameter= ${dynamicTaskNameParam ?? ''}`;
    return ended(begun(scheduled, now), 'FAILED_WITH_TERMINAL_ERROR', now, reason);
  },
};
