import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/metadata/workflow/{name}/tags: replace the tags of a workflow definition. */
export const setWorkflowDefinitionTags: Operation<'setWorkflowDefinitionTags'> = on(
  'workflowDefinition',
  'update',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  ({ body }, _context, stored) => {
    return {
      answer: { status: 200, body: undefined },
      changes: [
        replace('workflowDefinition', stored, { ...stored.value, tags: withTags([], body) }),
      ],
    };
  },
);
