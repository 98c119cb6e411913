import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { retry } from '../../domain/lifecycle/retry.ts';
import type { Operation } from '../call/operation.ts';

export const retryWorkflow: Operation<'retryWorkflow'> = async ({ path, query }, context) => {
  const command = retry({
    resumeSubWorkflows: query.resumeSubworkflowTasks,
    evenIfRetriedByParent: query.retryIfRetriedByParent,
  });
  const changes = await operate(path.workflowId, command, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 204, body: undefined }, changes };
};
