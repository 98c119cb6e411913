import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

export const setWorkflowDefinitionTags: Operation<'setWorkflowDefinitionTags'> = async (
  { path, body },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(path.name, undefined, 'update', caller, read);
  if (isRefusal(stored)) return stored;
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('workflowDefinition', stored, { ...stored.value, tags: withTags([], body) })],
  };
};
