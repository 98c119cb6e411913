import {
  EXHAUSTED_REASON,
  nextAssignment,
  readHumanTaskDefinition,
  terminatesWhenExhausted,
} from '../../human-tasks/read-definition.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** A Human task: in progress from the start; its record in human/ says how far it is. */
export const human: TaskType = {
  begins: 'atOnce',
  begin: (scheduled, _execution, { now }) => {
    const task = begun(scheduled, now);
    return reachesNobody(task) ? ended(task, 'CANCELED', now, EXHAUSTED_REASON) : task;
  },
};

function reachesNobody(task: Task): boolean {
  const definition = readHumanTaskDefinition(task.input, task.workflowTask.taskReferenceName);
  return terminatesWhenExhausted(definition) && nextAssignment(definition, 0) === undefined;
}
