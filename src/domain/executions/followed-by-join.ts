import { taskById, type Execution } from './execution.ts';
import { placeIn } from '../definitions/places.ts';
import type { Task } from './task.ts';

const JOINS: readonly string[] = ['JOIN', 'EXCLUSIVE_JOIN'];
const CHOICES: readonly string[] = ['SWITCH', 'DECISION'];

/** Whether a JOIN comes next after the fork; at the end of a case, what follows the choice does. */
export function isFollowedByJoin(fork: Task, execution: Execution): boolean {
  const { parentTaskId, workflowTask } = fork;
  const parent = parentTaskId === undefined ? undefined : taskById(execution, parentTaskId);
  const container = parent?.workflowTask ?? execution.definition;
  const next = placeIn(container, workflowTask.taskReferenceName)?.next;
  if (next) return JOINS.includes(next.type);
  return (
    parent !== undefined &&
    CHOICES.includes(parent.workflowTask.type) &&
    isFollowedByJoin(parent, execution)
  );
}
