import { ambiguousIteration, unknownTaskRef, type Refusal } from '../refusals.ts';
import type { Execution } from '../executions/execution.ts';
import { hasBegun, isHuman, type Task } from '../executions/task.ts';

/**
 * The HUMAN task that a reference and, in a loop, an iteration name
 * (docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name): without an
 * iteration the newest one, finished or not; a reference may carry its `__N` itself.
 */
export function addressHumanTask(
  execution: Execution,
  taskRefName: string,
  iterations: readonly number[],
): Task | Refusal<'UnknownTaskRef' | 'AmbiguousIteration'> {
  const named = [...new Set(iterations)];
  if (named.length > 1) return ambiguousIteration(named);
  const [iteration] = named;
  const candidates = execution.tasks.all().filter(isAddressable);
  const exact = candidates.filter((task) => task.referenceTaskName === taskRefName);
  const found =
    exact.length > 0 ? exact : candidates.filter((task) => baseRef(task) === taskRefName);
  const task = newest(
    found.filter((one) => iteration === undefined || one.iteration === iteration),
  );
  return task ?? unknownTaskRef(taskRefName, execution.workflowId, iteration);
}

/** A later attempt that has not begun is no Human task. */
function isAddressable(task: Task): boolean {
  return isHuman(task) && hasBegun(task);
}

function baseRef(task: Task): string {
  return task.workflowTask.taskReferenceName;
}

/** The highest iteration, and of that the latest attempt. */
function newest(tasks: readonly Task[]): Task | undefined {
  return tasks.reduce<Task | undefined>(
    (best, task) => (best === undefined || task.iteration >= best.iteration ? task : best),
    undefined,
  );
}
