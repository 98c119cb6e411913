import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  bodyTooLarge,
  invalidBody,
  malformedBody,
  missingBody,
  unsupportedEncoding,
  unsupportedMediaType,
  violation,
  type Refusal,
  type Violation,
} from '../domain/refusals.ts';
import type { OperationSpec } from '../generated/operations.ts';
import { headerOf, MOST_BODY_BYTES, type ApiRequest } from './api-request.ts';
import { readJson } from './json-text.ts';

type BodyRefusal = Refusal<
  'BodyTooLarge' | 'UnsupportedMediaType' | 'MissingBody' | 'MalformedBody' | 'InvalidBody'
>;

/** Reads bodies and holds them against the document; each schema is compiled when it is first needed. */
export class BodyReader {
  readonly #schemas: object;
  readonly #validators = new Map<OperationSpec, ValidateFunction>();
  #ajv: Ajv2020 | undefined;

  /** `schemas`: the component schemas that the operations' bodies refer to as `conductor-mock#/$defs/…`. */
  constructor(schemas: Readonly<Record<string, object>>) {
    this.#schemas = { $id: 'conductor-mock', $defs: schemas };
  }

  /** The parsed body; undefined where the operation has none, or it may be left out and was. */
  read(spec: OperationSpec, request: ApiRequest): { readonly value: unknown } | BodyRefusal {
    if (spec.body === null) return { value: undefined };
    if (request.body === undefined) return bodyTooLarge(MOST_BODY_BYTES);
    if (request.body.length === 0) return spec.body.required ? missingBody() : { value: undefined };
    const unsupported = unsupportedForm(request);
    if (unsupported) return unsupported;
    const read = readJson(request.body);
    if ('problem' in read) return malformedBody(read.problem);
    const type = typeOf(read.value);
    if (type !== spec.body.type)
      return malformedBody(`expected a JSON ${spec.body.type}, got ${type}`);
    const violations = this.#violationsOf(spec, read.value);
    return violations.length > 0 ? invalidBody(violations) : read;
  }

  #violationsOf(spec: OperationSpec, value: unknown): readonly Violation[] {
    const validate = this.#validators.get(spec) ?? this.#compile(spec);
    return validate(value) ? [] : (validate.errors ?? []).map(asViolation);
  }

  #compile(spec: OperationSpec): ValidateFunction {
    this.#ajv ??= newAjv(this.#schemas);
    const validate = this.#ajv.compile(spec.body?.schema ?? {});
    this.#validators.set(spec, validate);
    return validate;
  }
}

function newAjv(schemas: object): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
  ajv.addFormat('int32', {
    type: 'number',
    validate: (n) => Number.isInteger(n) && Math.abs(n) < 2 ** 31,
  });
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
  ajv.addSchema(schemas);
  return ajv;
}

/** Refuses a body that the request declares as something else than plain JSON in UTF-8; saying nothing means that. */
function unsupportedForm(request: ApiRequest): Refusal<'UnsupportedMediaType'> | undefined {
  const encoding = headerOf(request, 'content-encoding');
  if (encoding !== undefined && encoding !== 'identity') return unsupportedEncoding(encoding);
  const given = headerOf(request, 'content-type');
  if (given === undefined) return undefined;
  const [type = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  const isUtf8 = charset === undefined || charset.replaceAll('"', '') === 'utf-8';
  const isJson = type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type);
  return isJson && isUtf8 ? undefined : unsupportedMediaType(given);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function asViolation(error: ErrorObject): Violation {
  const at = error.instancePath.slice(1).replaceAll('/', '.');
  const missing = (error.params as { missingProperty?: string }).missingProperty;
  const path = [at, missing].filter((part) => part).join('.');
  return violation(
    path,
    error.message ?? error.keyword,
    missing === undefined ? error.data : undefined,
  );
}
