import { isFailure } from '../../failure.ts';
import { begun, ended } from '../../executions/task.ts';
import { subWorkflowDefinition } from './sub-workflow-definition.ts';
import type { TaskType } from './task-type.ts';

/**
 * SUB_WORKFLOW (docs/reference-docs/operators/sub-workflow): an execution of its own, whose end is the task's end and
 * whose output is the task's output. It starts with the change that stores the task: see effects/sub-workflow.ts.
 */
export const subWorkflow: TaskType = {
  begin: async (scheduled, execution, context) => {
    const task = begun(scheduled, context.now);
    if (context.leavesOpen?.(task, execution)) return task;
    const wanted = await subWorkflowDefinition(task, execution, context);
    if (isFailure(wanted)) return ended(task, 'FAILED', context.now, wanted.reason);
    return { ...task, subWorkflowId: context.ids.next() };
  },
};
