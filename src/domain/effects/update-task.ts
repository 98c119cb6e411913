import { failure, isFailure, type Failure } from '../failure.ts';
import { isJsonObject } from '../json.ts';
import { findCaller } from '../identity/caller.ts';
import type { Change } from '../ports.ts';
import { withTask, type Execution } from '../executions/execution.ts';
import { accept, refuseReported, type TaskInStore } from '../workers/report.ts';
import type { Task } from '../executions/task.ts';
import type { TaskReport } from '../executions/worker-task.ts';
import { concluded, failed, withOutcome, type Outcome } from './outcome.ts';
import type { EffectContext, Effect } from './effect.ts';
import { taskToUpdate } from './task-to-update.ts';

/**
 * UPDATE_TASK (docs/reference-docs/system-tasks/update-task): ends another task, in its own or another execution, as
 * far as whoever has started this one may.
 */
export const updateTaskEffect: Effect = async (task, execution, context) => {
  if (task.status !== 'IN_PROGRESS') return [];
  const target = await targetOf(task, execution, context);
  return isFailure(target)
    ? concluded(task, execution.workflowId, failed(target.reason), context)
    : update(task, execution, target, context);
};

const STATUSES = ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR'] as const;

interface Target {
  readonly found: TaskInStore;
  readonly status: (typeof STATUSES)[number];
  readonly caller: NonNullable<Awaited<ReturnType<typeof findCaller>>>;
}

async function targetOf(
  task: Task,
  execution: Execution,
  context: EffectContext,
): Promise<Target | Failure> {
  const status = STATUSES.find((one) => one === task.input['taskStatus']);
  if (status === undefined) {
    const given = JSON.stringify(task.input['taskStatus'] ?? null);
    return failure(`taskStatus must be one of ${STATUSES.join(', ')}, but is ${given}`);
  }
  const caller = await findCaller(execution.createdBy, context.read);
  if (caller === undefined)
    return failure(`${execution.createdBy}, who started this workflow, is not there any more`);
  const found = await taskToUpdate(task, execution, caller, context.read);
  return isFailure(found) ? found : { found, status, caller };
}

async function update(
  task: Task,
  { workflowId }: Execution,
  { found, status, caller }: Target,
  effectContext: EffectContext,
): Promise<readonly Change[]> {
  const report = reportOf(task, found.task, status);
  const refused = refuseReported(found.task, report);
  if (refused) return concluded(task, workflowId, failed(refused.message), effectContext);
  const outcome = updated(task, found.task, report);
  const context = { ...effectContext, caller };
  if (found.stored.id !== workflowId) {
    const { changes } = await accept(found, report, context);
    return [...(await concluded(task, workflowId, outcome, context)), ...changes];
  }
  const value = withTask(found.stored.value, withOutcome(task, outcome, context.now));
  return (await accept({ ...found, stored: { ...found.stored, value } }, report, context)).changes;
}

/** An output that is given replaces the one that is there, unless it is to be merged into that. */
function reportOf({ input }: Task, target: Task, status: TaskReport['status']): TaskReport {
  const given = input['taskOutput'];
  const merges = !isJsonObject(given) || String(input['mergeOutput']) === 'true';
  return {
    status,
    output: { ...(merges && target.output), ...(isJsonObject(given) && given) },
    callbackAfterSeconds: target.callbackAfterSeconds,
  };
}

function updated({ input }: Task, { taskId }: Task, { output }: TaskReport): Outcome {
  const taskOutput = isJsonObject(input['taskOutput']) ? { taskOutput: output } : {};
  return { status: 'COMPLETED', output: { updatedTaskId: taskId, ...taskOutput } };
}
