import { formVersion, saveForm as save } from '../../domain/forms/form.ts';
import { grantsId } from '../../domain/identity/grants.ts';
import { mayChangeMetadata, mayCreateMetadata } from '../../domain/identity/who-may.ts';
import { put } from '../../domain/ports.ts';
import { invalidForm, notPermitted, violation } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { formView } from '../views.ts';

export const saveForm: Operation<'saveForm'> = async ({ body, query }, scene) => {
  const { caller, now, read, judge } = scene;
  const existing = await read.read('form', body.name);
  const newest = formVersion(existing?.value, 0);
  const grants = await read.read('grants', grantsId({ type: 'USER_FORM_TEMPLATE', id: body.name }));
  const may = newest
    ? mayChangeMetadata(caller, newest.createdBy, grants?.value)
    : mayCreateMetadata(caller);
  if (!may) return notPermitted(newest ? 'update' : 'create', `user form template: ${body.name}`);
  const version = body.version ?? 0;
  if (version < 0) return invalidForm([violation('version', 'must not be negative', version)]);
  const problem = judge.problemWith(body.jsonSchema);
  if (problem !== undefined) return invalidForm([violation('jsonSchema', problem)]);
  const content = { ...body, version };
  const saved = save(existing?.value, content, query.newVersion ?? false, caller.id, now);
  return {
    answer: { status: 200, body: formView(saved.form) },
    changes: [put('form', body.name, existing, saved.versions)],
  };
};
