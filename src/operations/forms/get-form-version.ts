import { formVersion } from '../../domain/forms/form.ts';
import { unknownForm } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { formView } from '../views.ts';

export const getFormVersion: Operation<'getFormVersion'> = async ({ path }, { read }) => {
  const form = formVersion((await read.read('form', path.name))?.value, path.version);
  if (form === undefined) return unknownForm(path.name, path.version);
  return { answer: { status: 200, body: formView(form) } };
};
