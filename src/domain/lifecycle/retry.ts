import { replace, type Change, type Reader, type Stored } from '../ports.ts';
import {
  isRefusal,
  nothingToRetry,
  retriedByParent,
  workflowIsRunning,
  type Refusal,
} from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { hasEnded, type Execution } from '../executions/execution.ts';
import { parentOf } from '../executions/parent-of.ts';
import { isSubWorkflow, type Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import type { Command } from './command.ts';
import { revived, unfinishedTasks, withUnfinishedTriedAgain } from './unfinished.ts';

export interface RetryOptions {
  /** Whether an execution that a SUB_WORKFLOW task has started is retried itself, and no new one started. */
  readonly resumeSubWorkflows: boolean;
  /** Whether a sub-workflow is retried in whose place its parent has started another. */
  readonly evenIfRetriedByParent: boolean;
}

/** The execution running again, with a new attempt at the last failed or cancelled task of each reference. */
export function retry({
  resumeSubWorkflows,
  evenIfRetriedByParent,
}: RetryOptions): Command<'WorkflowIsRunning' | 'NothingToRetry' | 'RetriedByParent'> {
  return {
    action: 'retry',
    changes: async (stored, context) => {
      const replaced = evenIfRetriedByParent
        ? undefined
        : await refuseReplaced(stored.value, context.read);
      return replaced ?? retried(stored, resumeSubWorkflows, context);
    },
  };
}

async function refuseReplaced(execution: Execution, read: Reader) {
  const parent = await parentOf(execution, read);
  if (!parent?.task.retried) return undefined;
  return retriedByParent(execution.workflowId, parent.task.taskId, parent.stored.id);
}

async function retried(
  stored: Stored<'execution'>,
  resumes: boolean,
  context: EngineContext,
): Promise<readonly Change[] | Refusal<'WorkflowIsRunning' | 'NothingToRetry'>> {
  const { value: execution } = stored;
  if (!hasEnded(execution)) return workflowIsRunning(execution.status);
  if (!isRetryable(execution)) return nothingToRetry();
  const resumed = resumes ? await resumedSubWorkflows(execution, context) : [];
  const tried = { resumed: resumed.map(({ task }) => task) };
  const going = revived(execution, context.now);
  // What had failed is forgotten only where it is a sub-workflow that is retried (the engine 3.32.1).
  const again = resumed.length > 0 ? going : { ...going, failedNames: execution.failedNames };
  const running = await withUnfinishedTriedAgain(again, tried, context);
  return [
    replace('execution', stored, await advance(running, context)),
    ...resumed.flatMap(({ changes }) => changes),
  ];
}

interface ResumedTask {
  readonly task: Task;
  readonly changes: readonly Change[];
}

/** One that its own time limit has ended may have nothing unfinished, and yet goes on. */
function isRetryable(execution: Execution): boolean {
  if (execution.status === 'COMPLETED') return false;
  return execution.status === 'TIMED_OUT' || unfinishedTasks(execution).length > 0;
}

/** The SUB_WORKFLOW tasks whose own execution goes on or can be retried, with the changes that retry it. */
export async function resumedSubWorkflows(
  execution: Execution,
  context: EngineContext,
  except?: Task,
): Promise<readonly ResumedTask[]> {
  const resumed: ResumedTask[] = [];
  for (const task of unfinishedTasks(execution)) {
    if (!isSubWorkflow(task) || task.subWorkflowId === undefined) continue;
    if (task.taskId === except?.taskId) continue;
    const child = await context.read.read('execution', task.subWorkflowId);
    const changes = child && (await retried(child, true, context));
    if (changes && !isRefusal(changes)) resumed.push({ task, changes });
  }
  return resumed;
}
