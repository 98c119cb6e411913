import { hasTag, withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal, unknownTag } from '../../domain/refusals.ts';
import { permittedTaskDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

export const deleteTaskDefinitionTag: Operation<'deleteTaskDefinitionTag'> = async (
  { path, body },
  { caller, read },
) => {
  const stored = await permittedTaskDefinition(path.taskName, 'update', caller, read);
  if (isRefusal(stored)) return stored;
  const { tags = [] } = stored.value;
  if (!hasTag(tags, body))
    return unknownTag(body.key, body.value, `task definition: ${path.taskName}`);
  const value = { ...stored.value, tags: withoutTags(tags, [body]) };
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('taskDefinition', stored, value)],
  };
};
