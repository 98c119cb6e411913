import {
  invalidParameter,
  malformedPath,
  missingParameter,
  parameterOutOfRange,
  repeatedParameter,
  isRefusal,
  type Refusal,
} from '../domain/refusals.ts';
import type { ParameterSpec } from '../generated/operations.ts';
import { headerOf, type ApiRequest } from './api-request.ts';

type Value = string | number | boolean | readonly (string | number)[];
type Values = Readonly<Record<string, Value>>;

export interface Parameters {
  readonly path: Values;
  readonly query: Values;
  readonly headers: Values;
}

/**
 * The request's parameters as the document types them. As on the platform, an empty value stands for the default,
 * and booleans may be written as Spring reads them.
 */
export function readParameters(
  specs: readonly ParameterSpec[],
  request: ApiRequest,
  inPath: Readonly<Record<string, string>>,
): Parameters | Refusal<'InvalidParameter' | 'MalformedPath'> {
  const groups: Record<ParameterSpec['in'], Record<string, Value>> = {
    path: {},
    query: {},
    header: {},
  };
  const query = specs.some((spec) => spec.in === 'query')
    ? new URLSearchParams(request.query)
    : undefined;
  for (const spec of specs) {
    const texts = textsOf(spec, request, inPath, query);
    if (isRefusal(texts)) return texts;
    const value = valueOf(spec, texts);
    if (isRefusal(value)) return value;
    if (value !== undefined) groups[spec.in][spec.name] = value;
  }
  return { path: groups.path, query: groups.query, headers: groups.header };
}

function textsOf(
  spec: ParameterSpec,
  request: ApiRequest,
  inPath: Readonly<Record<string, string>>,
  query: URLSearchParams | undefined,
): readonly string[] | Refusal<'MalformedPath'> {
  if (spec.in === 'query') return query?.getAll(spec.name) ?? [];
  if (spec.in === 'header') {
    const value = headerOf(request, spec.name.toLowerCase());
    return value === undefined ? [] : [value];
  }
  const decoded = decodeSegment(inPath[spec.name] ?? '');
  return decoded === undefined ? malformedPath(request.path) : [decoded];
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Between the values of a list in one text; Spring makes one text of several so, too. */
const LIST_SEPARATOR = ',';

function valueOf(
  spec: ParameterSpec,
  texts: readonly string[],
): Value | undefined | Refusal<'InvalidParameter'> {
  if (spec.type === 'integer[]' || spec.type === 'string[]') return listOf(spec, texts);
  const isPlainText = spec.type === 'string' && spec.enum === undefined;
  if (texts.length > 1)
    return isPlainText ? texts.join(LIST_SEPARATOR) : repeatedParameter(spec.name);
  const [text] = texts;
  if (text === undefined)
    return spec.required ? missingParameter(spec.name, javaType(spec)) : spec.default;
  if (isPlainText) return text;
  if (text === '')
    return spec.required ? missingParameter(spec.name, javaType(spec)) : spec.default;
  if (spec.enum !== undefined) return inEnum(spec.name, spec.enum, text);
  return spec.type === 'boolean' ? booleanOf(spec, text) : integerOf(spec, text);
}

function listOf(
  spec: ParameterSpec,
  texts: readonly string[],
): Value | undefined | Refusal<'InvalidParameter'> {
  const parts = texts.flatMap((text) => text.split(LIST_SEPARATOR)).filter((part) => part !== '');
  if (parts.length === 0) return spec.default;
  if (spec.type === 'string[]') return parts;
  const numbers: number[] = [];
  for (const part of parts) {
    const number = integerOf(spec, part);
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  return numbers;
}

function inEnum(
  name: string,
  known: readonly string[],
  text: string,
): string | Refusal<'InvalidParameter'> {
  return known.includes(text)
    ? text
    : parameterOutOfRange(name, `one of ${known.join(', ')}`, text);
}

const TRUE = ['true', 'on', 'yes', '1'];
const FALSE = ['false', 'off', 'no', '0'];

function booleanOf(spec: ParameterSpec, text: string): boolean | Refusal<'InvalidParameter'> {
  const folded = text.toLowerCase();
  if (TRUE.includes(folded)) return true;
  return FALSE.includes(folded) ? false : invalidParameter(spec.name, javaType(spec), text);
}

const INT32 = [-(2n ** 31n), 2n ** 31n - 1n] as const;
const INT64 = [-(2n ** 63n), 2n ** 63n - 1n] as const;
/** An integer of more digits than 64 bits have need not be read to its end. */
const WRITTEN = /^[+-]?\d{1,40}$/;

function integerOf(spec: ParameterSpec, text: string): number | Refusal<'InvalidParameter'> {
  const [least, largest] = spec.format === 'int64' ? INT64 : INT32;
  const exact = WRITTEN.test(text) ? BigInt(text.replace('+', '')) : undefined;
  if (exact === undefined || exact < least || exact > largest)
    return invalidParameter(spec.name, javaType(spec), text);
  const number = Number(exact);
  const { minimum = -Infinity, maximum = Infinity } = spec;
  if (number >= minimum && number <= maximum) return number;
  const range = Number.isFinite(maximum)
    ? `from ${String(minimum)} to ${String(maximum)}`
    : `${String(minimum)} or more`;
  return parameterOutOfRange(spec.name, range, text);
}

/** The name that the platform's messages give to the type. */
function javaType(spec: ParameterSpec): string {
  const names = {
    string: 'String',
    integer: 'Integer',
    boolean: 'Boolean',
    'integer[]': 'Integer',
    'string[]': 'String',
  };
  return spec.format === 'int64' ? 'Long' : names[spec.type];
}
