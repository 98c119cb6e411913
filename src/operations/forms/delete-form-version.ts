import { formVersion } from '../../domain/forms/form.ts';
import { formRefusal } from '../../domain/access/permitted-form.ts';
import { remove, replace } from '../../domain/ports.ts';
import { unknownFormName } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteFormVersion: Operation<'deleteFormVersion'> = async (
  { path },
  { caller, read },
) => {
  const existing = await read.read('form', path.name);
  const form = path.version === 0 ? undefined : formVersion(existing?.value, path.version);
  if (existing === undefined || form === undefined) return unknownFormName(path.name);
  const refused = await formRefusal('delete', path.name, existing.value, caller, read);
  if (refused) return refused;
  const versions = existing.value.versions.filter((one) => one !== form);
  const change =
    versions.length === 0
      ? remove('form', existing)
      : replace('form', existing, { ...existing.value, versions });
  return { answer: { status: 200, body: undefined }, changes: [change] };
};
