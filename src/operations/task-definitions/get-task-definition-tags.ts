import { isRefusal } from '../../domain/refusals.ts';
import { permittedTaskDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

export const getTaskDefinitionTags: Operation<'getTaskDefinitionTags'> = async (
  { path },
  { caller, read },
) => {
  const stored = await permittedTaskDefinition(path.taskName, 'read', caller, read);
  if (isRefusal(stored)) return stored;
  return { answer: { status: 200, body: stored.value.tags ?? [] } };
};
