import type { WorkflowDefinition, WorkflowTask } from '../definitions/definition.ts';
import { waitingFor } from '../definitions/joins.ts';
import { referenceAt } from '../definitions/loop-reference.ts';
import { placeIn } from '../definitions/places.ts';
import { factsOf } from '../definitions/task-types.ts';
import { latestAttempt, taskById, type Execution } from '../executions/execution.ts';
import type { Task } from '../executions/task.ts';
import { iterationAround } from './new-task.ts';

/** What follows a task, and the operator that it stands in. */
export interface Following {
  readonly definition: WorkflowTask;
  readonly parentTaskId: string | undefined;
}

/** The next of the task's list or, at the end of a case, what follows the choice around it. */
export function followingTask(task: Task, execution: Execution): Following | undefined {
  const parent = parentOf(task, execution);
  if (parent?.forked) return undefined;
  const container = parent?.workflowTask ?? execution.definition;
  const next = placeIn(container, task.workflowTask.taskReferenceName)?.next;
  if (next) return { definition: next, parentTaskId: task.parentTaskId };
  return parent && isChoice(parent) ? followingTask(parent, execution) : undefined;
}

export function parentOf(task: Task, execution: Execution): Task | undefined {
  return task.parentTaskId === undefined ? undefined : taskById(execution, task.parentTaskId);
}

export function isChoice({ workflowTask }: Task): boolean {
  return factsOf(workflowTask).holds === 'cases';
}

/** The open JOINs that wait for the task. */
export function joinsWaitingFor(task: Task, execution: Execution): readonly Task[] {
  const { taskReferenceName } = task.workflowTask;
  const iteration = iterationAround(task);
  const references = [
    ...waitingFor(joinScope(task, execution), taskReferenceName),
    ...joinAfterDynamicFork(task, execution),
  ];
  return references.flatMap((reference) => {
    const join = latestAttempt(execution, referenceAt(reference, iteration));
    if (join?.status !== 'IN_PROGRESS') return [];
    return join.joinOn === undefined || join.joinOn.includes(taskReferenceName) ? [join] : [];
  });
}

/** Of a task in a branch that an input gave, at any depth: it may be that for which the JOIN after the fork waits. */
function joinAfterDynamicFork(task: Task, execution: Execution): readonly string[] {
  const parent = parentOf(task, execution);
  if (parent === undefined) return [];
  if (!parent.forked) return joinAfterDynamicFork(parent, execution);
  const next = followingTask(parent, execution);
  return next ? [next.definition.taskReferenceName] : [];
}

/** The definition that the JOINs around the task stand in: the execution's, or a dynamic fork's branch. */
function joinScope(task: Task, execution: Execution): WorkflowDefinition | WorkflowTask {
  const parent = parentOf(task, execution);
  if (parent === undefined) return execution.definition;
  return parent.forked ? task.workflowTask : joinScope(parent, execution);
}
