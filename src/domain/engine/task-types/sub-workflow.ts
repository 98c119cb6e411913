import { begun, ended } from '../../executions/task.ts';
import { subWorkflowDefinition } from './sub-workflow-definition.ts';
import type { TaskType } from './task-type.ts';

/**
 * SUB_WORKFLOW (docs/reference-docs/operators/sub-workflow): an execution of its own, whose end is the task's end and
 * whose output is the task's output. It starts with the change that stores the task: see reach/sub-workflow.ts.
 */
export const subWorkflow: TaskType = {
  begin: async (scheduled, execution, engine) => {
    const task = begun(scheduled, engine.now);
    if (engine.leavesOpen?.(task, execution)) return task;
    const wanted = await subWorkflowDefinition(task, execution, engine);
    if (typeof wanted === 'string') return ended(task, 'FAILED', engine.now, wanted);
    return { ...task, subWorkflowId: engine.ids.next() };
  },
};
