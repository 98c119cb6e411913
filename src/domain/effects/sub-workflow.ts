import { isFailure } from '../failure.ts';
import { asObject, type JsonObject } from '../json.ts';
import { replace, type Change } from '../ports.ts';
import { beginExecution } from '../engine/begin-execution.ts';
import { advance } from '../engine/decider.ts';
import { withFinalOutput } from '../engine/final-output.ts';
import { endedEarly, hasEnded, withTask, type Execution } from '../executions/execution.ts';
import {
  subWorkflowDefinition,
  subWorkflowDomains,
  subWorkflowPriority,
} from '../engine/task-types/sub-workflow-definition.ts';
import { ended, isSuccessful, isTerminal, type Task } from '../executions/task.ts';
import type { EffectContext, Effect } from './effect.ts';

/** A SUB_WORKFLOW task that has begun starts its execution; one that was cancelled terminates it. */
export const subWorkflowEffect: Effect = async (task, execution, context) => {
  const { subWorkflowId } = task;
  if (subWorkflowId === undefined) return [];
  const child = await context.read.read('execution', subWorkflowId);
  if (task.status === 'IN_PROGRESS' && child === undefined) {
    return startChild(task, subWorkflowId, execution, context);
  }
  // Where somebody has completed the task, the other execution goes its own way, as in the engine 3.32.1.
  const isCompleted = isSuccessful(task.status) && task.status !== 'SKIPPED';
  if (!isTerminal(task.status) || isCompleted) return [];
  if (child === undefined || hasEnded(child.value)) return [];
  const reason = reasonOfCancelled(execution);
  const end = { status: 'TERMINATED', reason, failureWorkflow: false } as const;
  const closed = endedEarly(child.value, end, context.now);
  return [replace('execution', child, await withFinalOutput(closed, context))];
};

function reasonOfCancelled({ status, reasonForIncompletion }: Execution): string {
  return reasonForIncompletion
    ? `Parent workflow has been terminated with reason: ${reasonForIncompletion}`
    : `Parent workflow has been terminated with status ${status}`;
}

async function startChild(
  task: Task,
  workflowId: string,
  execution: Execution,
  context: EffectContext,
): Promise<readonly Change[]> {
  const definition = await subWorkflowDefinition(task, execution, context);
  if (isFailure(definition)) return notStarted(task, definition.reason, execution, context);
  const cut = context.limits.nest(execution.workflowId, workflowId);
  if (cut !== undefined) return notStarted(task, cut.reason, execution, context);
  const request = {
    workflowId,
    input: childInput(task),
    correlationId: execution.correlationId,
    priority: await subWorkflowPriority(task, execution, context),
    taskToDomain: (await subWorkflowDomains(task, execution, context)) ?? execution.taskToDomain,
    createdBy: execution.createdBy,
    parent: { workflowId: execution.workflowId, taskId: task.taskId },
  };
  return (await beginExecution(definition, request, context)).changes;
}

/** One whose definition came with the task is marked as such, as in the engine 3.32.1. */
function childInput({ input }: Task): JsonObject {
  const given = asObject(input['workflowInput']);
  if ((input['subWorkflowDefinition'] ?? null) === null) return given;
  return { ...given, _systemMetadata: { ...asObject(given['_systemMetadata']), dynamic: true } };
}

async function notStarted(
  task: Task,
  reason: string,
  execution: Execution,
  context: EffectContext,
) {
  const stored = await context.read.read('execution', execution.workflowId);
  if (stored === undefined) return [];
  const failed = ended(task, 'FAILED_WITH_TERMINAL_ERROR', context.now, reason);
  return [replace('execution', stored, await advance(withTask(stored.value, failed), context))];
}
