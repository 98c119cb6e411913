import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { hasTag, withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { unknownTag } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/metadata/workflow/{name}/tags: take a tag off a workflow definition. */
export const deleteWorkflowDefinitionTag: Operation<'deleteWorkflowDefinitionTag'> = on(
  'workflowDefinition',
  'update',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, undefined, read),
  ({ path, body }, _context, stored) => {
    const { tags = [] } = stored.value;
    if (!hasTag(tags, body))
      return unknownTag(body.key, body.value, `workflow definition: ${path.name}`);
    const value = { ...stored.value, tags: withoutTags(tags, [body]) };
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('workflowDefinition', stored, value)],
    };
  },
);
