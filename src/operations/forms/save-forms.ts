import { formToSave } from '../../domain/forms/form-to-save.ts';
import type { Form } from '../../domain/forms/form.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import { inList, isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { formView } from '../views.ts';

/** Saves all forms of the list, each as if alone and in order, or, when one is refused, none. */
export const saveForms: Operation<'saveForms'> = async ({ body, query }, scene) => {
  const pending = new PendingChanges(scene.read);
  const forms: Form[] = [];
  for (const [at, given] of body.entries()) {
    const saved = await formToSave(given, query.newVersion ?? false, { ...scene, read: pending });
    if (isRefusal(saved)) return inList(saved, at);
    pending.add([saved.change]);
    forms.push(saved.form);
  }
  return {
    answer: { status: 200, body: forms.map((form) => formView(form)) },
    changes: pending.all,
  };
};
