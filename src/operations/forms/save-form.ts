import { formToSave } from '../../domain/forms/form-to-save.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { formView } from '../views.ts';

export const saveForm: Operation<'saveForm'> = async ({ body, query }, scene) => {
  const saved = await formToSave(body, query.newVersion ?? false, scene);
  if (isRefusal(saved)) return saved;
  return { answer: { status: 200, body: formView(saved.form) }, changes: [saved.change] };
};
