import { ofVersion } from '../../domain/versions.ts';
import { unknownForm } from '../../domain/refusals.ts';
import { anyone, type Operation } from '../call/operation.ts';
import { formView } from '../views/views.ts';

/** GET /api/human/template/{name}/{version}: read one version of a user form. */
export const getFormVersion: Operation<'getFormVersion'> = anyone(async ({ path }, { read }) => {
  const stored = (await read.read('form', path.name))?.value;
  const form = stored && ofVersion(stored.versions, path.version);
  if (form === undefined) return unknownForm(path.name, path.version);
  return { answer: { status: 200, body: formView(form) } };
});
