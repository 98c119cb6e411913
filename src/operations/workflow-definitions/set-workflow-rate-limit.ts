import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/metadata/workflow/{name}/rate-limit: set the rate limit of a workflow definition. */
export const setWorkflowRateLimit: Operation<'setWorkflowRateLimit'> = on(
  'workflowDefinition',
  'update',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  ({ body }, _context, stored) => {
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('workflowDefinition', stored, { ...stored.value, rateLimit: body })],
    };
  },
);
