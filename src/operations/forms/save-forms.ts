import { admit } from '../../domain/access/admit.ts';
import { formToSave } from '../../domain/forms/form-to-save.ts';
import type { Form } from '../../domain/forms/form.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import { inList, isRefusal } from '../../domain/refusals.ts';
import { each, type Operation } from '../call/operation.ts';
import { formView } from '../views/views.ts';

/**
 * POST /api/human/template/bulk: saves all forms of the list, each as if alone and in order, or, when one is refused,
 * none.
 */
export const saveForms: Operation<'saveForms'> = each(
  ['form.create', 'form.update'],
  async ({ body, query }, context) => {
    const { caller, read } = context;
    const pending = new PendingChanges(read);
    const forms: Form[] = [];
    for (const [at, given] of body.entries()) {
      const existing = await pending.read('form', given.name);
      const named = { id: given.name, value: existing?.value };
      const asking = { caller, read: pending };
      const refused = await admit('form', existing ? 'update' : 'create', named, asking);
      if (refused) return refused;
      const saved = await formToSave(given, existing, query.newVersion, caller.id, context);
      if (isRefusal(saved)) return inList(saved, at);
      pending.add([saved.change]);
      forms.push(saved.form);
    }
    return {
      answer: { status: 200, body: forms.map((form) => formView(form)) },
      changes: pending.all,
    };
  },
);
