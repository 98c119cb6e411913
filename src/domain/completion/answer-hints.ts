import { formVersion } from '../forms/form.ts';
import { asObject, isJsonObject, type JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import type { UpdateRequest } from './update.ts';

/** Members that other calls of the platform put an output into. */
const WRAPPERS = ['output', 'outputData'];

/** A member of the answer that may hold what should stand beside it. */
export function wrapperIn(answer: JsonObject): string | undefined {
  return WRAPPERS.find((name) => isJsonObject(answer[name]));
}

/** Told where the fields of the form stand inside of a member that the form does not know. */
export async function answerHints(
  { record, answer }: Pick<UpdateRequest, 'record' | 'answer'>,
  wrapper: string,
  read: Reader,
): Promise<readonly string[]> {
  const named = record.value.definition.userFormTemplate;
  if (named === undefined) return [];
  const form = formVersion((await read.read('form', named.name))?.value, named.version);
  const fields = asObject(form?.jsonSchema['properties']);
  const isWrapped = Object.keys(asObject(answer[wrapper])).some((name) =>
    Object.hasOwn(fields, name),
  );
  return isWrapped && !Object.hasOwn(fields, wrapper)
    ? [`the fields of the form stand at the top of the body, not in "${wrapper}"`]
    : [];
}
