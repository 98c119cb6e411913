import { unknownForm, unknownFormName } from '../../domain/refusals.ts';
import { anyone, type Operation } from '../call/operation.ts';
import { formView } from '../views/views.ts';

/**
 * GET /api/human/template: all versions of all forms or of one, newest first; a version without a name asks for
 * nothing.
 */
export const listForms: Operation<'listForms'> = anyone(async ({ query }, { read }) => {
  const { name, version } = query;
  if (!name) {
    const all = await read.find('form', []);
    const forms = all.flatMap(({ value }) =>
      value.versions.toReversed().map((form) => formView(form, value.tags)),
    );
    return { answer: { status: 200, body: forms } };
  }
  const stored = (await read.read('form', name))?.value;
  if (stored === undefined) return unknownFormName(name);
  const forms = stored.versions.filter((form) => version === undefined || form.version === version);
  if (version !== undefined && forms.length === 0) return unknownForm(name, version);
  return {
    answer: { status: 200, body: forms.toReversed().map((form) => formView(form, stored.tags)) },
  };
});
