import { admit } from '../../domain/access/admit.ts';
import { formToSave } from '../../domain/forms/form-to-save.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { each, type Operation } from '../call/operation.ts';
import { formView } from '../views/views.ts';

/** POST /api/human/template: store a user form, as a new version or over an old one. */
export const saveForm: Operation<'saveForm'> = each(
  ['form.create', 'form.update'],
  async ({ body, query }, context) => {
    const { caller, read } = context;
    const existing = await read.read('form', body.name);
    const named = { id: body.name, value: existing?.value };
    const refused = await admit('form', existing ? 'update' : 'create', named, context);
    if (refused) return refused;
    const saved = await formToSave(body, existing, query.newVersion, caller.id, context);
    if (isRefusal(saved)) return saved;
    return { answer: { status: 200, body: formView(saved.form) }, changes: [saved.change] };
  },
);
