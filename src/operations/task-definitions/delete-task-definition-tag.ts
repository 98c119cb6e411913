import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { hasTag, withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { unknownTag } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/metadata/task/{taskName}/tags: take a tag off a task definition. */
export const deleteTaskDefinitionTag: Operation<'deleteTaskDefinitionTag'> = on(
  'taskDefinition',
  'update',
  ({ path }, { read }) => taskDefinitionNamed(path.taskName, read),
  ({ path, body }, _context, stored) => {
    const { tags = [] } = stored.value;
    if (!hasTag(tags, body))
      return unknownTag(body.key, body.value, `task definition: ${path.taskName}`);
    const value = { ...stored.value, tags: withoutTags(tags, [body]) };
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('taskDefinition', stored, value)],
    };
  },
);
