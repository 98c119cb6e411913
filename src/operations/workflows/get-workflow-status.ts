import { isRefusal } from '../../domain/refusals.ts';
import { readableExecution } from '../../domain/access/readable-execution.ts';
import type { Operation } from '../call/operation.ts';

export const getWorkflowStatus: Operation<'getWorkflowStatus'> = async (
  { path, query },
  { caller, read },
) => {
  const execution = await readableExecution(path.workflowId, caller, read);
  if (isRefusal(execution)) return execution;
  const { workflowId, correlationId, output, variables, status } = execution;
  const body = {
    workflowId,
    correlationId,
    output: query.includeOutput ? output : undefined,
    variables: query.includeVariables ? variables : undefined,
    status,
  };
  return { answer: { status: 200, body } };
};
