/** What would be wrong with an answer to a form, of which no task is needed. */
import type { JsonObject } from '../domain/json.ts';
import { formVersion } from '../domain/forms/form.ts';
import { judgeOutput } from '../domain/forms/judge-output.ts';
import { printedViolation, type PrintedViolation } from '../domain/printed-violation.ts';
import type { Ports } from '../operations/ports.ts';

interface AnswerToJudge {
  readonly name: string;
  readonly version?: number | undefined;
  readonly output: JsonObject;
  readonly input?: JsonObject | undefined;
}

export interface JudgedAnswer {
  readonly save: readonly PrintedViolation[];
  readonly complete: readonly PrintedViolation[];
}

/** Undefined: there is no such form. */
export async function judgedAnswer(
  { name, version, output, input = {} }: AnswerToJudge,
  { store, judge }: Pick<Ports, 'store' | 'judge'>,
): Promise<JudgedAnswer | undefined> {
  const form = formVersion((await store.read('form', name))?.value, version);
  if (form === undefined) return undefined;
  const violations = async (complete: boolean) => {
    const found = await judgeOutput(judge, form.jsonSchema, { output, input, complete });
    return found.map(printedViolation);
  };
  return { save: await violations(false), complete: await violations(true) };
}

export function noForm({ name, version }: Pick<AnswerToJudge, 'name' | 'version'>): string {
  return `there is no form "${name}"${version === undefined ? '' : ` of version ${String(version)}`}`;
}
