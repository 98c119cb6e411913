import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/metadata/task/{taskName}/tags: replace the tags of a task definition. */
export const setTaskDefinitionTags: Operation<'setTaskDefinitionTags'> = on(
  'taskDefinition',
  'update',
  ({ path }, { read }) => taskDefinitionNamed(path.taskName, read),
  ({ body }, _context, stored) => {
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('taskDefinition', stored, { ...stored.value, tags: withTags([], body) })],
    };
  },
);
