import type { Task } from '../executions/task.ts';
import type { Effect } from './effect.ts';
import { startWorkflowEffect } from './start-workflow.ts';
import { subWorkflowEffect } from './sub-workflow.ts';
import { terminateWorkflowEffect } from './terminate-workflow.ts';
import { updateTaskEffect } from './update-task.ts';

const reaching: ReadonlyMap<string, Effect> = new Map([
  ['START_WORKFLOW', startWorkflowEffect],
  ['SUB_WORKFLOW', subWorkflowEffect],
  ['TERMINATE_WORKFLOW', terminateWorkflowEffect],
  ['UPDATE_TASK', updateTaskEffect],
]);

/** How tasks of that type reach into other executions; undefined: they do not. */
export function effectOf({ workflowTask }: Task): Effect | undefined {
  return reaching.get(workflowTask.type);
}
