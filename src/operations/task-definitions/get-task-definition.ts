import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { taskDefinitionView } from '../views/views.ts';

/** GET /api/metadata/taskdefs/{taskType}: read a task definition. */
export const getTaskDefinition: Operation<'getTaskDefinition'> = on(
  'taskDefinition',
  'read',
  ({ path }, { read }) => taskDefinitionNamed(path.taskType, read),
  ({ query }, _context, stored) => {
    return {
      answer: { status: 200, body: taskDefinitionView(stored.value, query.metadata) },
    };
  },
);
