import { ofVersion } from '../../domain/versions.ts';
import { formNamed } from '../../domain/access/lookups.ts';
import { remove, replace } from '../../domain/ports.ts';
import { isRefusal, unknownFormName } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/human/template/{name}/{version}: delete one version of a user form. */
export const deleteFormVersion: Operation<'deleteFormVersion'> = on(
  'form',
  'delete',
  async ({ path }, { read }) => {
    const existing = await formNamed(path.name, read);
    if (isRefusal(existing)) return existing;
    // What is deleted is named by its number: 0, which none has, does not stand for the newest here.
    const form = ofVersion(existing.value.versions, path.version);
    return form === undefined ? unknownFormName(path.name) : { ...existing, form };
  },
  (_request, _context, { form, ...existing }) => {
    const versions = existing.value.versions.filter((one) => one !== form);
    const change =
      versions.length === 0
        ? remove('form', existing)
        : replace('form', existing, { ...existing.value, versions });
    return { answer: { status: 200, body: undefined }, changes: [change] };
  },
);
