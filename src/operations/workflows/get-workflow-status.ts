import { executionById } from '../../domain/access/lookups.ts';
import { masked } from '../../domain/executions/masked.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/workflow/{workflowId}/status: read how far an execution is. */
export const getWorkflowStatus: Operation<'getWorkflowStatus'> = on(
  'execution',
  'read',
  ({ path }, { read }) => executionById(path.workflowId, read),
  ({ query }, _context, { value: execution }) => {
    const { workflowId, correlationId, definition, output, variables, status } = execution;
    const body = {
      workflowId,
      correlationId,
      output: query.includeOutput ? masked(output, definition) : undefined,
      variables: query.includeVariables ? masked(variables, definition) : undefined,
      status,
    };
    return { answer: { status: 200, body } };
  },
);
