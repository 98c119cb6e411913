import { isRefusal } from '../../domain/refusals.ts';
import { permittedTaskDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';
import { taskDefinitionView } from '../views/views.ts';

export const getTaskDefinition: Operation<'getTaskDefinition'> = async (
  { path, query },
  { caller, read },
) => {
  const stored = await permittedTaskDefinition(path.taskType, 'read', caller, read);
  if (isRefusal(stored)) return stored;
  return {
    answer: { status: 200, body: taskDefinitionView(stored.value, query.metadata ?? false) },
  };
};
