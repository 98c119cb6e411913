import type { Caller } from '../identity/caller.ts';
import type { JsonObject } from '../json.ts';
import { put, type Change, type Reader, type SchemaJudge } from '../ports.ts';
import { invalidForm, violation, type Refusal } from '../refusals.ts';
import { saveForm, type Form } from './form.ts';
import { formRefusal } from '../access/permitted-form.ts';

export interface FormToSave {
  readonly name: string;
  readonly version?: number | null | undefined;
  readonly jsonSchema: JsonObject;
  readonly templateUI: JsonObject;
}

/** The form as it is stored, with the change that stores it, or why it is not. */
export async function formToSave(
  given: FormToSave,
  newVersion: boolean,
  scene: {
    readonly caller: Caller;
    readonly read: Reader;
    readonly judge: SchemaJudge;
    readonly now: number;
  },
): Promise<
  { readonly form: Form; readonly change: Change } | Refusal<'NotPermitted' | 'InvalidForm'>
> {
  const { caller, read, judge, now } = scene;
  const existing = await read.read('form', given.name);
  const refused = await formRefusal('save', given.name, existing?.value, caller, read);
  if (refused) return refused;
  const version = given.version ?? 0;
  if (version < 0) return invalidForm([violation('version', 'must not be negative', version)]);
  const problem = judge.problemWith(given.jsonSchema);
  if (problem !== undefined) return invalidForm([violation('jsonSchema', problem)]);
  const content = { ...given, version };
  const { form, versions } = saveForm(existing?.value, content, newVersion, caller.id, now);
  return { form, change: put('form', given.name, existing, versions) };
}
