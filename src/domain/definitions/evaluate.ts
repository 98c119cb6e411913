import { memberOf, type JsonObject } from '../json.ts';
import type { ScriptOutcome, ScriptRunner } from '../ports.ts';

/** The evaluators that are built; the platform has others, such as `python`. */
export const evaluators: readonly string[] = ['value-param', 'javascript', 'graaljs'];

/**
 * What the expression comes to: under `value-param` the member of the input that it names, under the others, and
 * without any, the value of the script that it is, which sees the input as `$`.
 */
export async function evaluate(
  evaluatorType: unknown,
  expression: string,
  input: JsonObject,
  scripts: ScriptRunner,
): Promise<ScriptOutcome> {
  if (evaluatorType === 'value-param')
    return { ok: true, value: memberOf(input, expression) ?? null };
  const isScript = (evaluatorType ?? '') === '' || evaluators.includes(String(evaluatorType));
  return isScript
    ? scripts.run(expression, input)
    : { ok: false, error: `Unknown evaluator '${String(evaluatorType)}'` };
}
