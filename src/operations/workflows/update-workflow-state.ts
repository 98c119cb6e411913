import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { hasReached } from '../../domain/executions/has-reached.ts';
import { updateState, type StateUpdate } from '../../domain/workers/update-state.ts';
import type { components } from '../../generated/api.ts';
import { answerWhen, type Wait } from '../call/answer-when.ts';
import { on, type Operation, type RequestTo } from '../call/operation.ts';
import { workflowRun } from '../views/workflow-run-view.ts';

/**
 * POST /api/workflow/{workflowId}/state: change the variables and a task of an execution, and wait for it.
 */
export const updateWorkflowState: Operation<'updateWorkflowState'> = on(
  'execution',
  'update',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (request, context, stored) => {
    const { query, body } = request;
    const updated = await updateState(stored, updateFrom(body), context);
    if (isRefusal(updated)) return updated;
    return answerWhen(updated.execution, waitFor(query), context, updated.changes);
  },
  ['task.execute'],
);

function updateFrom(body: RequestTo<'updateWorkflowState'>['body']): StateUpdate {
  const { taskReferenceName: reference, taskResult: result } = body;
  const task = reference && result ? { reference, result } : undefined;
  return { variables: body.variables ?? {}, task };
}

function waitFor({
  requestId,
  ...query
}: RequestTo<'updateWorkflowState'>['query']): Wait<components['schemas']['WorkflowRun']> {
  const goal = { until: query.waitUntilTaskRef };
  return {
    seconds: query.waitForSeconds,
    isOver: (execution, read) => hasReached(execution, goal, read),
    show: (execution, read, isOver) => {
      const target = { target: execution, requestId, signalTimeout: !isOver };
      return workflowRun('TARGET_WORKFLOW', target, execution, read);
    },
  };
}
