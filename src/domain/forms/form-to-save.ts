import type { JsonObject } from '../json.ts';
import { put, type Change, type SchemaJudge, type Stored } from '../ports.ts';
import { invalidForm, violation, type Refusal } from '../refusals.ts';
import { saveForm, type Form } from './form.ts';

export interface FormToSave {
  readonly name: string;
  readonly version?: number | null | undefined;
  readonly jsonSchema: JsonObject;
  readonly templateUI: JsonObject;
}

/** The form as it is stored in the name of its author, with the change that stores it, or why it is not. */
export async function formToSave(
  given: FormToSave,
  existing: Stored<'form'> | undefined,
  newVersion: boolean,
  author: string,
  { judge, now }: { readonly judge: SchemaJudge; readonly now: number },
): Promise<{ readonly form: Form; readonly change: Change } | Refusal<'InvalidForm'>> {
  const version = given.version ?? 0;
  if (version < 0) return invalidForm([violation(['version'], 'must not be negative', version)]);
  const problem = await judge.problemWith(given.jsonSchema);
  if (problem !== undefined) return invalidForm([violation(['jsonSchema'], problem)]);
  const content = { ...given, version };
  const { form, versions } = saveForm(existing?.value, content, newVersion, author, now);
  return { form, change: put('form', given.name, existing, versions) };
}
