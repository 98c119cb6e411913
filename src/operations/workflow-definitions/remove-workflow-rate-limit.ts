import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * DELETE /api/metadata/workflow/{name}/rate-limit: removing what is not set changes nothing and is no error.
 */
export const removeWorkflowRateLimit: Operation<'removeWorkflowRateLimit'> = on(
  'workflowDefinition',
  'update',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  (_request, _context, stored) => {
    const { rateLimit: _removed, ...definitions } = stored.value;
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('workflowDefinition', stored, definitions)],
    };
  },
);
