import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { unknownRateLimit } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/metadata/workflow/{name}/rate-limit: read the rate limit of a workflow definition. */
export const getWorkflowRateLimit: Operation<'getWorkflowRateLimit'> = on(
  'workflowDefinition',
  'read',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  ({ path }, _context, stored) => {
    const { rateLimit } = stored.value;
    if (rateLimit === undefined) return unknownRateLimit(path.name);
    return { answer: { status: 200, body: rateLimit } };
  },
);
