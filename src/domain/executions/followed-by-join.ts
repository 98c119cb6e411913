import { taskById, type Execution } from './execution.ts';
import { placeIn } from '../definitions/places.ts';
import { factsOf } from '../definitions/task-types.ts';
import type { Task } from './task.ts';

/** Whether a JOIN comes next after the fork; at the end of a case, what follows the choice does. */
export function isFollowedByJoin(fork: Task, execution: Execution): boolean {
  const { parentTaskId, workflowTask } = fork;
  const parent = parentTaskId === undefined ? undefined : taskById(execution, parentTaskId);
  const container = parent?.workflowTask ?? execution.definition;
  const next = placeIn(container, workflowTask.taskReferenceName)?.next;
  if (next) return factsOf(next).joins !== undefined;
  return (
    parent !== undefined &&
    factsOf(parent.workflowTask).holds === 'cases' &&
    isFollowedByJoin(parent, execution)
  );
}
