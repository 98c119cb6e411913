import { replace } from '../ports.ts';
import { taskAlreadyProcessed, unknownTaskReference, workflowNotRunning } from '../refusals.ts';
import { allTasks } from '../definitions/definition.ts';
import type { Execution, SkippedTask } from '../executions/execution.ts';
import type { Command } from './command.ts';

/** The task of that reference is passed over once it is reached; in a loop in each of its iterations. */
export function skipTask(
  reference: string,
  given: SkippedTask,
): Command<'WorkflowNotRunning' | 'UnknownTaskReference' | 'TaskAlreadyProcessed'> {
  return {
    action: 'skip a task of',
    changes: (stored, { now }) => {
      const { value: execution } = stored;
      const { workflowId, definition, status } = execution;
      if (status !== 'RUNNING') return workflowNotRunning(workflowId, reference, 'skipped');
      if (!isDefined(reference, execution)) return unknownTaskReference(reference, definition.name);
      if (isProcessed(reference, execution)) return taskAlreadyProcessed(reference);
      const skipped = { ...execution.skipped, [reference]: given };
      return [replace('execution', stored, { ...execution, skipped, updateTime: now })];
    },
  };
}

function isDefined(reference: string, { definition }: Execution): boolean {
  return definition.tasks.flatMap(allTasks).some((one) => one.taskReferenceName === reference);
}

function isProcessed(reference: string, { tasks, skipped = {} }: Execution): boolean {
  return tasks.latestOf(reference) !== undefined || Object.hasOwn(skipped, reference);
}
