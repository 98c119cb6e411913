import { taskDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';

export const getTaskDefinitionTags: Operation<'getTaskDefinitionTags'> = on(
  'taskDefinition',
  'read',
  ({ path }, { read }) => taskDefinitionNamed(path.taskName, read),
  (_request, _context, stored) => {
    return { answer: { status: 200, body: stored.value.tags ?? [] } };
  },
);
