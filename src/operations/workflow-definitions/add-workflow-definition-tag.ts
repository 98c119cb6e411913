import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/metadata/workflow/{name}/tags: add a tag to a workflow definition. */
export const addWorkflowDefinitionTag: Operation<'addWorkflowDefinitionTag'> = on(
  'workflowDefinition',
  'update',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  ({ body }, _context, stored) => {
    const tags = withTags(stored.value.tags ?? [], [body]);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('workflowDefinition', stored, { ...stored.value, tags })],
    };
  },
);
