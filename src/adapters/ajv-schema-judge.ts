import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { RE2JS } from 're2js';
import { isJsonObject, type JsonObject } from '../domain/json.ts';
import type { Finding, SchemaJudge } from '../domain/ports.ts';
import { leadsInCircle } from './circular-references.ts';

/**
 * Judges by JSON Schema draft-07. Patterns run on a linear-time engine and unique items are compared by their text,
 * so that no form can stall the server; formats nobody knows are not asserted.
 */
export class AjvSchemaJudge implements SchemaJudge {
  readonly #compiled = new WeakMap<JsonObject, ValidateFunction>();
  #ajv: Ajv | undefined;

  problemWith(schema: JsonObject): string | undefined {
    try {
      this.#validatorOf(schema);
      return leadsInCircle(schema) ? 'references in it lead round in a circle' : undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  judge(schema: JsonObject, value: unknown): readonly Finding[] {
    const validate = this.#validatorOf(schema);
    return validate(value) ? [] : (validate.errors ?? []).map(asFinding);
  }

  #validatorOf(schema: JsonObject): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const { $schema, ...content } = schema;
    if (content['$async'] !== undefined)
      throw new Error('$async is not part of JSON Schema draft-07');
    this.#ajv ??= newAjv();
    const identified: JsonObject = { ...content, $id: content['$id'] ?? ROOT_ID };
    const compiled = this.#ajv.compile(identified);
    this.#compiled.set(schema, compiled);
    return compiled;
  }
}

/** Of a schema without an id. Ajv needs one to find the root that `#` refers to, as schemas are not kept by id. */
const ROOT_ID = 'https://conductor-mock.invalid/form';

function newAjv(): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    ownProperties: true,
    verbose: true,
    addUsedSchema: false,
    logger: false,
    code: { regExp: linearRegExp },
  });
  addFormats.default(ajv);
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must NOT have duplicate items' },
    validate: (wanted: boolean, items: readonly unknown[]) =>
      !wanted || new Set(items.map(sameText)).size === items.length,
  });
  return ajv;
}

const linearRegExp = Object.assign(compilePattern, { code: 'linearRegExp' });

function compilePattern(pattern: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the pattern ${pattern} is not supported, lookarounds and back-references never are: ${reason}`,
    );
  }
}

/** The same text for equal JSON values, whatever the order of their members. */
function sameText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    isJsonObject(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function asFinding(error: ErrorObject): Finding {
  const at = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const message = error.message ?? error.keyword;
  if (error.keyword !== 'required') {
    return {
      path: [...at, ...extraMember(error)],
      message,
      invalidValue: error.data,
      missing: false,
    };
  }
  const { missingProperty } = error.params as { missingProperty: string };
  return { path: [...at, missingProperty], message, missing: true };
}

function extraMember(error: ErrorObject): readonly string[] {
  if (error.keyword !== 'additionalProperties') return [];
  return [(error.params as { additionalProperty: string }).additionalProperty];
}
