import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/metadata/workflow/{name}/tags: read the tags of a workflow definition. */
export const getWorkflowDefinitionTags: Operation<'getWorkflowDefinitionTags'> = on(
  'workflowDefinition',
  'read',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  (_request, _context, stored) => {
    return { answer: { status: 200, body: stored.value.tags ?? [] } };
  },
);
