import { executionById } from '../../domain/access/lookups.ts';
import { namedValues } from '../../domain/named-values/named-values.ts';
import { masked } from '../../domain/executions/masked.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/workflow/{workflowId}/status: read how far an execution is. */
export const getWorkflowStatus: Operation<'getWorkflowStatus'> = on(
  'execution',
  'read',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ query }, { read }, { value: execution }) => {
    const secrets = await namedValues('secrets', read);
    const { workflowId, correlationId, definition, output, variables, status } = execution;
    const body = {
      workflowId,
      correlationId,
      output: query.includeOutput ? masked(output, definition, secrets) : undefined,
      variables: query.includeVariables ? masked(variables, definition, secrets) : undefined,
      status,
    };
    return { answer: { status: 200, body } };
  },
);
