import { isRefusal } from '../../domain/refusals.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

export const getWorkflowDefinitionTags: Operation<'getWorkflowDefinitionTags'> = async (
  { path },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(path.name, undefined, 'read', caller, read);
  if (isRefusal(stored)) return stored;
  return { answer: { status: 200, body: stored.value.tags ?? [] } };
};
