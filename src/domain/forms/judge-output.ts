import { isJsonObject, memberOf, type JsonObject } from '../json.ts';
import type { Finding, SchemaJudge } from '../ports.ts';
import { violation, type Violation } from '../refusals.ts';
import { withoutRequired } from './without-required.ts';

/**
 * What is wrong with a Human task's output under its form's schema; empty when it fits.
 * A save may leave required fields for later. A completion may not, except for those that the task's input
 * already holds: forms show them read-only, and API callers do not send them back (assumed).
 */
export function judgeOutput(
  judge: SchemaJudge,
  schema: JsonObject,
  output: JsonObject,
  input: JsonObject,
  complete: boolean,
): readonly Violation[] {
  const root = asObjectSchema(schema);
  const findings = complete
    ? judge.judge(root, output).filter((finding) => !isGivenInInput(finding, input))
    : findingsOfSave(judge, root, output);
  return findings.map(asViolation);
}

/**
 * A schema that points into what is relaxed (a `$ref` to one of its alternatives) cannot be relaxed; then what is
 * missing is only left unsaid.
 */
function findingsOfSave(
  judge: SchemaJudge,
  root: JsonObject,
  output: JsonObject,
): readonly Finding[] {
  const relaxed = withoutRequired(root);
  if (canJudge(judge, relaxed)) return judge.judge(relaxed, output);
  return judge.judge(root, output).filter((finding) => !finding.missing);
}

const judgeable = new WeakMap<JsonObject, boolean>();

/** SearchRequest once for each schema: every save of a form's answer comes by here. */
function canJudge(judge: SchemaJudge, schema: JsonObject): boolean {
  const known = judgeable.get(schema);
  if (known !== undefined) return known;
  const can = judge.problemWith(schema) === undefined;
  judgeable.set(schema, can);
  return can;
}

const objectSchemas = new WeakMap<JsonObject, JsonObject>();

/** A form's schema often leaves out the type at its root; it always describes an object. */
function asObjectSchema(schema: JsonObject): JsonObject {
  const known = objectSchemas.get(schema);
  if (known) return known;
  const asObject = 'type' in schema ? schema : { ...schema, type: 'object' };
  objectSchemas.set(schema, asObject);
  return asObject;
}

function isGivenInInput(finding: Finding, input: JsonObject): boolean {
  const [field, ...deeper] = finding.path;
  if (!finding.missing || field === undefined || deeper.length > 0) return false;
  return !isEmpty(memberOf(input, field));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function asViolation(finding: Finding): Violation {
  return violation(finding.path.join('.'), finding.message, finding.invalidValue);
}
