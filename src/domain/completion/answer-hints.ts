import { formVersion } from '../forms/form.ts';
import { asObject, isJsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import type { UpdateRequest } from './update.ts';

/** Members that other calls of the platform put an output into. */
const WRAPPERS = ['output', 'outputData'];

/** Told where the fields of the form stand inside of a member that the form does not know. */
export async function answerHints(
  { record, answer }: Pick<UpdateRequest, 'record' | 'answer'>,
  read: Reader,
): Promise<readonly string[]> {
  const wrapper = WRAPPERS.find((name) => isJsonObject(answer[name]));
  const named = record.value.definition.userFormTemplate;
  if (wrapper === undefined || named === undefined) return [];
  const form = formVersion((await read.read('form', named.name))?.value, named.version);
  const fields = asObject(form?.jsonSchema['properties']);
  const isWrapped = Object.keys(asObject(answer[wrapper])).some((name) =>
    Object.hasOwn(fields, name),
  );
  return isWrapped && !Object.hasOwn(fields, wrapper)
    ? [`the fields of the form stand at the top of the body, not in "${wrapper}"`]
    : [];
}
