import { formRefusal } from '../../domain/access/permitted-form.ts';
import { withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { unknownFormName } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteFormTags: Operation<'deleteFormTags'> = async (
  { path, body },
  { caller, read },
) => {
  const existing = await read.read('form', path.name);
  if (existing === undefined) return unknownFormName(path.name);
  const refused = await formRefusal('save', path.name, existing.value, caller, read);
  if (refused) return refused;
  const tags = withoutTags(existing.value.tags, body);
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('form', existing, { ...existing.value, tags })],
  };
};
