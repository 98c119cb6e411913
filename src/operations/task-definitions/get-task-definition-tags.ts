import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/metadata/task/{taskName}/tags: read the tags of a task definition. */
export const getTaskDefinitionTags: Operation<'getTaskDefinitionTags'> = on(
  'taskDefinition',
  'read',
  ({ path }, { read }) => taskDefinitionNamed(path.taskName, read),
  (_request, _context, stored) => {
    return { answer: { status: 200, body: stored.value.tags ?? [] } };
  },
);
