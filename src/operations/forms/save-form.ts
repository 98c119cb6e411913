import { formRefusal } from '../../domain/access/permitted-form.ts';
import { formToSave } from '../../domain/forms/form-to-save.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { formView } from '../views/views.ts';

export const saveForm: Operation<'saveForm'> = async ({ body, query }, context) => {
  const { caller, read } = context;
  const existing = await read.read('form', body.name);
  const refused = await formRefusal('save', body.name, existing?.value, caller, read);
  if (refused) return refused;
  const saved = await formToSave(body, existing, query.newVersion ?? false, caller.id, context);
  if (isRefusal(saved)) return saved;
  return { answer: { status: 200, body: formView(saved.form) }, changes: [saved.change] };
};
