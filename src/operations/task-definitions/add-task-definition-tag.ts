import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/metadata/task/{taskName}/tags: add a tag to a task definition. */
export const addTaskDefinitionTag: Operation<'addTaskDefinitionTag'> = on(
  'taskDefinition',
  'update',
  ({ path }, { read }) => taskDefinitionNamed(path.taskName, read),
  ({ body }, _context, stored) => {
    const tags = withTags(stored.value.tags ?? [], [body]);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('taskDefinition', stored, { ...stored.value, tags })],
    };
  },
);
