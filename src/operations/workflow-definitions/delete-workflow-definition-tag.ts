import { hasTag, withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal, unknownTag } from '../../domain/refusals.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

export const deleteWorkflowDefinitionTag: Operation<'deleteWorkflowDefinitionTag'> = async (
  { path, body },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(path.name, undefined, 'update', caller, read);
  if (isRefusal(stored)) return stored;
  const { tags = [] } = stored.value;
  if (!hasTag(tags, body))
    return unknownTag(body.key, body.value, `workflow definition: ${path.name}`);
  const value = { ...stored.value, tags: withoutTags(tags, [body]) };
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('workflowDefinition', stored, value)],
  };
};
