import { memo } from '../memo.ts';
import { isJsonObject, memberOf, type JsonObject } from '../json.ts';
import { EXPRESSION, hasExpression } from './expression.ts';

/**
 * The schema with the values of the task's input in place of its expressions: forms of the platform take the options
 * of a choice from there (`"oneOf": "${options}"`). An expression for which the input has nothing stays as it is; it
 * judges nothing.
 */
export function fillIn(schema: JsonObject, input: JsonObject): JsonObject {
  return hasExpressions(schema) ? (filledIn(schema, input) as JsonObject) : schema;
}

/** Looked at once for each schema: every answer to a form comes by here. */
const hasExpressions = memo((schema: JsonObject) => contains(schema));

function contains(value: unknown): boolean {
  if (typeof value === 'string') return hasExpression(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(contains);
}

function filledIn(value: unknown, input: JsonObject): unknown {
  if (Array.isArray(value)) return value.map((one) => filledIn(one, input));
  if (typeof value === 'string') return hasExpression(value) ? textFrom(value, input) : value;
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(one, input)]));
}

/** A text that is one expression becomes its value, whatever that is; within a text stand texts. */
function textFrom(text: string, input: JsonObject): unknown {
  const [whole, name] = [...text.trim().matchAll(EXPRESSION)][0] ?? [];
  if (name !== undefined && whole === text.trim()) return valueOf(name, input) ?? text;
  const values = [...text.matchAll(EXPRESSION)].map(([, path = '']) => valueOf(path, input));
  if (values.some((value) => value === undefined)) return text;
  let at = 0;
  return text.replaceAll(EXPRESSION, () => inText(values[at++]));
}

/** Undefined: nothing, or null, which expressions without a value come to. */
function valueOf(path: string, input: JsonObject): unknown {
  if (Object.hasOwn(input, path)) return input[path] ?? undefined;
  const value = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(memberOf, input);
  return value ?? undefined;
}

function inText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
