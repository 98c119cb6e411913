import type { ErrorObject, ValidateFunction } from 'ajv';
import { notAmong } from '../domain/allowed-values.ts';
import { boundedViolations } from '../domain/bounded-violations.ts';
import { pathOfPointer } from '../domain/json-pointer.ts';
import {
  bodyTooLarge,
  invalidBody,
  isRefusal,
  malformedBody,
  missingBody,
  unsupportedEncoding,
  unsupportedMediaType,
  violation,
  withHints,
  type Refusal,
  type Violation,
} from '../domain/refusals.ts';
import { memoOfTexts } from '../domain/memo.ts';
import type { OperationSpec } from '../generated/operations.ts';
import { headerOf, MOST_BODY_BYTES, type ApiRequest } from './api-request.ts';
import { asHint, closeMembers, type CloseName } from './hints.ts';
import { readJson, readText } from './json-text.ts';
import { readLoosely } from './loose-json.ts';

type BodyRefusal = Refusal<
  'BodyTooLarge' | 'UnsupportedMediaType' | 'MissingBody' | 'MalformedBody' | 'InvalidBody'
>;

type Schemas = Readonly<Record<string, object>>;

/** What holds a body against the document, by operation and JSON type: `issueToken object`. */
export type BodyValidators = Readonly<Record<string, ValidateFunction>>;

export interface BodyOptions {
  readonly bodyValidators: BodyValidators;
  /** The component schemas that the operations' bodies refer to as `conductor-mock#/$defs/…`. */
  readonly bodySchemas: Schemas;
  /** What is wrong with a body is listed up to that many. */
  readonly maxViolations: number;
  /** Where so many are found, the validators may have left more out. */
  readonly maxCounted: number;
}

/** Reads bodies and holds them against the document. */
export class BodyReader {
  readonly #options: BodyOptions;

  constructor(options: BodyOptions) {
    this.#options = options;
  }

  /** The parsed body; undefined where the operation has none, or it may be left out and was. */
  read(spec: OperationSpec, request: ApiRequest): { readonly value: unknown } | BodyRefusal {
    if (spec.body === null) return { value: undefined };
    if (request.body === undefined) return bodyTooLarge(MOST_BODY_BYTES);
    if (request.body.length === 0) return spec.body.required ? missingBody() : { value: undefined };
    if (spec.body.isText) return readTextBody(request, request.body);
    const unsupported = unsupportedForm(request, isJson, JSON_TYPE);
    if (unsupported) return unsupported;
    const read = readJson(request.body);
    if (isRefusal(read)) return read;
    const { schemas } = spec.body;
    const type = typeOf(read.value);
    const schema = type === 'object' || type === 'array' ? schemas[type] : undefined;
    if (schema === undefined)
      return malformedBody(`expected a JSON ${Object.keys(schemas).join(' or ')}, got ${type}`);
    return this.#held(`${spec.operationId} ${type}`, schema, read.value);
  }

  /** Members of a body that the document does not have, and has nearly. */
  closeMembers({ body }: OperationSpec, value: unknown): readonly CloseName[] {
    if (typeof value !== 'object' || value === null) return [];
    const schema = body?.schemas[Array.isArray(value) ? 'array' : 'object'];
    return schema === undefined ? [] : closeMembers(value, schema, this.#options.bodySchemas);
  }

  /** A value that does not fit as it stands may fit when it is read as the platform's mapper reads it. */
  #held(name: string, schema: object, given: unknown): { readonly value: unknown } | BodyRefusal {
    const { bodyValidators, bodySchemas, maxViolations, maxCounted } = this.#options;
    const validate = bodyValidators[name];
    if (validate === undefined) throw new Error(`there is no validator for ${name}`);
    const found = violationsOf(validate, given);
    if (found.length === 0) return { value: given };
    const value = readLoosely(given, schema, bodySchemas);
    const violations = value === given ? found : violationsOf(validate, value);
    if (violations.length === 0) return { value };
    const listed = violations.slice(0, maxViolations);
    return withHints(
      invalidBody(boundedViolations(listed, violations.length, violations.length < maxCounted)),
      closeMembers(given, schema, bodySchemas).map(asHint),
    );
  }
}

function violationsOf(validate: ValidateFunction, value: unknown): readonly Violation[] {
  if (validate(value)) return [];
  return ofNearestAlternative(validate.errors ?? []).map((error) => asViolation(error, value));
}

/** Of a body that may have one of several shapes, what is wrong with the one that it comes nearest to. */
function ofNearestAlternative(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choice = errors.find((one) => one.keyword === 'anyOf' && one.instancePath === '');
  if (choice === undefined) return errors;
  const shapes = (choice.schema as readonly { readonly $ref?: string }[]).map(({ $ref = '' }) =>
    errors.filter((one) => $ref !== '' && one.schemaPath.startsWith(`${$ref}/`)),
  );
  const [nearest] = shapes.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  return nearest ?? errors;
}

const JSON_TYPE = 'application/json';
const TEXT_TYPE = 'text/plain';
/** Both are names of it to the engine. */
const UTF8 = ['utf-8', 'utf8'];

/** A text as it stands; what is not declared as a plain one, and is a JSON string, stands for the text in it. */
function readTextBody(
  request: ApiRequest,
  body: Uint8Array,
): { readonly value: string } | BodyRefusal {
  const isTaken = (type: string) => type === TEXT_TYPE || isJson(type);
  const unsupported = unsupportedForm(request, isTaken, `${TEXT_TYPE} or ${JSON_TYPE}`);
  if (unsupported) return unsupported;
  const given = headerOf(request, 'content-type');
  return readText(body, given === undefined || mediaTypeIn(given).type !== TEXT_TYPE);
}

/** Refuses a body that the request declares as something else than is taken, plain and in UTF-8; saying nothing means that. */
function unsupportedForm(
  request: ApiRequest,
  isTaken: (type: string) => boolean,
  taken: string,
): Refusal<'UnsupportedMediaType'> | undefined {
  const encoding = headerOf(request, 'content-encoding');
  if (encoding !== undefined && encoding !== 'identity') return unsupportedEncoding(encoding);
  const given = headerOf(request, 'content-type');
  if (given === undefined) return undefined;
  const { type, isUtf8 } = mediaTypeIn(given);
  return isTaken(type) && isUtf8 ? undefined : unsupportedMediaType(given, taken);
}

interface MediaType {
  /** In lower case, without parameters. */
  readonly type: string;
  /** Whether no other charset is named. */
  readonly isUtf8: boolean;
}

const mediaTypeIn = memoOfTexts((contentType): MediaType => {
  const [type = '', ...parameters] = contentType
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  const isUtf8 = charset === undefined || UTF8.includes(charset.slice(8).replaceAll('"', ''));
  return { type, isUtf8 };
});

function isJson(type: string): boolean {
  return type === JSON_TYPE || /^application\/[\w.-]+\+json$/.test(type);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Members whose values are never shown. */
const SECRET = /secret|password|token/i;

function asViolation(error: ErrorObject, body: unknown): Violation {
  const at = pathOfPointer(error.instancePath, body);
  const { missingProperty, allowedValues } = error.params as {
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
  };
  const message =
    allowedValues === undefined ? (error.message ?? error.keyword) : notAmong(allowedValues);
  if (missingProperty !== undefined) return violation([...at, missingProperty], message);
  return SECRET.test(String(at.at(-1)))
    ? violation(at, message)
    : violation(at, message, error.data);
}
