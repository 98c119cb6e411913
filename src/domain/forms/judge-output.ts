import { memo } from '../memo.ts';
import { boundedViolations } from '../bounded-violations.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Finding, SchemaJudge } from '../ports.ts';
import { violation, type Violation } from '../refusals.ts';
import { fillIn } from './fill-in.ts';

export interface OutputToJudge {
  readonly output: JsonObject;
  /** The task's: expressions of the form take their values from it. */
  readonly input: JsonObject;
  readonly complete: boolean;
}

/**
 * What is wrong with a Human task's output under its form's schema; empty when it fits.
 * A save may leave required fields for later. A completion may not, except for those that the task's input
 * already holds: forms show them read-only, and API callers do not send them back (assumed).
 */
export async function judgeOutput(
  judge: SchemaJudge,
  schema: JsonObject,
  { output, input, complete }: OutputToJudge,
): Promise<readonly Violation[]> {
  const root = fillIn(asObjectSchema(schema), input);
  const given = complete ? Object.keys(input).filter((name) => !isEmpty(input[name])) : [];
  const { findings, count } = await judge.judge(root, output, { draft: !complete, given });
  return boundedViolations(findings.map(asViolation), count);
}

/** A form's schema often leaves out the type at its root; it always describes an object. */
const asObjectSchema = memo((schema: JsonObject): JsonObject =>
  'type' in schema ? schema : { ...schema, type: 'object' },
);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function asViolation(finding: Finding): Violation {
  return violation(finding.path, finding.message, finding.invalidValue);
}
