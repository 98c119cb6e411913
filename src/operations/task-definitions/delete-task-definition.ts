import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { remove } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * DELETE /api/metadata/taskdefs/{taskType}: executions under way keep the definition they were started with.
 */
export const deleteTaskDefinition: Operation<'deleteTaskDefinition'> = on(
  'taskDefinition',
  'delete',
  ({ path }, { read }) => taskDefinitionNamed(path.taskType, read),
  (_request, _context, stored) => {
    return {
      answer: { status: 200, body: undefined },
      changes: [remove('taskDefinition', stored)],
    };
  },
);
