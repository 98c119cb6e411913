import { failure, isFailure, type Failure } from '../failure.ts';
import { asString } from '../json.ts';
import { findCaller } from '../identity/caller.ts';
import { operateOnEach } from '../lifecycle/command.ts';
import { terminate } from '../lifecycle/terminate.ts';
import type { Task } from '../executions/task.ts';
import { concluded, failed, type Outcome } from './outcome.ts';
import type { Effect } from './effect.ts';

/**
 * TERMINATE_WORKFLOW (docs/reference-docs/operators/terminate-workflow): terminates executions, as far as whoever has
 * started this one may. One that is not there or has completed fails the task; the others are terminated all the same.
 */
export const terminateWorkflowEffect: Effect = async (task, execution, context) => {
  if (task.status !== 'IN_PROGRESS') return [];
  const { workflowId } = execution;
  const wanted = workflowIdsIn(task);
  if (isFailure(wanted)) return concluded(task, workflowId, failed(wanted.reason), context);
  const caller = await findCaller(execution.createdBy, context.read);
  if (caller === undefined) {
    const reason = `${execution.createdBy}, who started this workflow, is not there any more`;
    return concluded(task, workflowId, failed(reason), context);
  }
  const done = await operateOnEach(wanted, terminate(optionsIn(task)), { ...context, caller });
  const outcome = outcomeOf(done.succeeded, [...done.failed.values()]);
  return [...(await concluded(task, workflowId, outcome, context)), ...done.changes];
};

function workflowIdsIn({ input }: Task): readonly string[] | Failure {
  const given = input['workflowId'];
  const ids: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (ids.length === 0 || ids.some((id) => typeof id !== 'string' || id === ''))
    return failure('workflowId must be the id of a workflow execution, or a list of ids');
  return ids as readonly string[];
}

/** The page shows triggerFailureWorkflow in both places. */
function optionsIn({ input, workflowTask }: Task) {
  return {
    reason: asString(input['terminationReason']),
    failureWorkflow: [input, workflowTask].some((one) => one['triggerFailureWorkflow'] === true),
  };
}

function outcomeOf(terminatedWorkflows: readonly string[], reasons: readonly string[]): Outcome {
  const output = { terminatedWorkflows };
  return reasons.length === 0
    ? { status: 'COMPLETED', output }
    : failed(reasons.join('; '), output);
}
