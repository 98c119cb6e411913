import { parentOf } from '../executions/parent-of.ts';
/** An execution that a SUB_WORKFLOW task has started, and the execution around it. */
import { replace, type Change, type Stored } from '../ports.ts';
import { advance } from '../engine/decider.ts';
import { hasEnded, withTask, type Execution } from '../executions/execution.ts';
import { resumedSubWorkflows } from '../lifecycle/retry.ts';
import { inProgress, revived, withUnfinishedTriedAgain } from '../lifecycle/unfinished.ts';
import { ended, isSuccessful, isTerminal, type Task, type TaskStatus } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';

/** The execution has ended: its parent's task ends with it, and the parent goes on. */
export async function reportToParent(
  child: Execution,
  context: EngineContext,
): Promise<readonly Change[]> {
  const found = await parentOf(child, context.read);
  if (found === undefined || isTerminal(found.task.status)) return [];
  const { stored, task } = found;
  const output = { subWorkflowId: child.workflowId, ...child.output };
  const reported = ended({ ...task, output }, statusFor(child), context.now, reasonFor(child));
  const after = await advance(withTask(stored.value, reported), context);
  return [replace('execution', stored, after)];
}

/**
 * The execution runs again: so does its parent, which waits for it as before, unless it has started another in its
 * place. What the parent's end had cut off is tried again.
 */
export async function reopenParent(
  child: Execution,
  context: EngineContext,
): Promise<readonly Change[]> {
  const found = await parentOf(child, context.read);
  if (found === undefined || isSuccessful(found.task.status) || found.task.retried) return [];
  const { stored, task } = found;
  const { value: parent } = stored;
  if (parent.status === 'COMPLETED') return [];
  if (hasEnded(parent)) return parentRunningAgain(stored, task, context);
  return isUndecided(task)
    ? [replace('execution', stored, withTask(parent, inProgress(task)))]
    : [];
}

/** What was cut off beside the task goes on too: sub-workflows as they stand, under their ids (the engine 3.32.1). */
async function parentRunningAgain(
  stored: Stored<'execution'>,
  task: Task,
  context: EngineContext,
): Promise<readonly Change[]> {
  const siblings = await resumedSubWorkflows(stored.value, context, task);
  const resumed = [task, ...siblings.map((one) => one.task)];
  const running = revived(stored.value, context.now);
  const tried = await withUnfinishedTriedAgain(running, { resumed, inPlace: true }, context);
  return [
    replace('execution', stored, await advance(tried, context)),
    ...siblings.flatMap(({ changes }) => changes),
  ];
}

/** A paused execution has not acted on the task's end yet. */
function isUndecided(task: Task): boolean {
  return isTerminal(task.status) && task.progress === 'not';
}

function statusFor({ status }: Execution): TaskStatus {
  if (status === 'COMPLETED' || status === 'TIMED_OUT') return status;
  return status === 'TERMINATED' ? 'CANCELED' : 'FAILED';
}

function reasonFor({ definition, workflowId, status, reasonForIncompletion }: Execution) {
  if (status === 'COMPLETED') return undefined;
  const named = `${definition.name}.${String(definition.version)}/${workflowId}`;
  return `Sub workflow ${named} failure reason: ${String(reasonForIncompletion ?? null)}`;
}
