import { formRefusal } from '../../domain/access/permitted-form.ts';
import { formToSave } from '../../domain/forms/form-to-save.ts';
import type { Form } from '../../domain/forms/form.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import { inList, isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { formView } from '../views/views.ts';

/** Saves all forms of the list, each as if alone and in order, or, when one is refused, none. */
export const saveForms: Operation<'saveForms'> = async ({ body, query }, context) => {
  const { caller, read } = context;
  const pending = new PendingChanges(read);
  const forms: Form[] = [];
  for (const [at, given] of body.entries()) {
    const existing = await pending.read('form', given.name);
    const refused = await formRefusal('save', given.name, existing?.value, caller, pending);
    if (refused) return refused;
    const saved = await formToSave(given, existing, query.newVersion ?? false, caller.id, context);
    if (isRefusal(saved)) return inList(saved, at);
    pending.add([saved.change]);
    forms.push(saved.form);
  }
  return {
    answer: { status: 200, body: forms.map((form) => formView(form)) },
    changes: pending.all,
  };
};
