import { executionById } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/workflow/{workflowId}/status: read how far an execution is. */
export const getWorkflowStatus: Operation<'getWorkflowStatus'> = on(
  'execution',
  'read',
  ({ path }, { read }) => executionById(path.workflowId, read),
  ({ query }, _context, { value: execution }) => {
    const { workflowId, correlationId, output, variables, status } = execution;
    const body = {
      workflowId,
      correlationId,
      output: query.includeOutput ? output : undefined,
      variables: query.includeVariables ? variables : undefined,
      status,
    };
    return { answer: { status: 200, body } };
  },
);
