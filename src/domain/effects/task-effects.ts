import type { Task } from '../executions/task.ts';
import type { Reaching } from './effect.ts';
import { reachStartWorkflow } from './start-workflow.ts';
import { reachSubWorkflow } from './sub-workflow.ts';
import { reachTerminateWorkflow } from './terminate-workflow.ts';
import { reachUpdateTask } from './update-task.ts';

const reaching: ReadonlyMap<string, Reaching> = new Map([
  ['START_WORKFLOW', reachStartWorkflow],
  ['SUB_WORKFLOW', reachSubWorkflow],
  ['TERMINATE_WORKFLOW', reachTerminateWorkflow],
  ['UPDATE_TASK', reachUpdateTask],
]);

/** How tasks of that type reach into other executions; undefined: they do not. */
export function reachingOf({ workflowTask }: Task): Reaching | undefined {
  return reaching.get(workflowTask.type);
}
