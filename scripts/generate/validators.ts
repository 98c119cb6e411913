// Validators written out as code, so that no process compiles a schema before it can answer: at start that took a third
// of all CPU.
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** A name to export the validator under, and its schema; it may refer to the documents by their ids. */
export type Schemas = Readonly<Record<string, object>>;

/** Ajv's own module is CommonJS, of which TypeScript and Node see different default exports. */
const writtenOut = standalone as unknown as { readonly default: typeof standalone.default };

/**
 * The text of a module that exports `validators`, by name. `documents`: the schemas by id that those of the validators
 * refer to.
 */
export function validatorModule(documents: Schemas, schemas: Schemas): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    code: { source: true, esm: true, formats: _`formats` },
  });
  // What they do stands in the text below; here only their names and types count.
  ajv.addFormat('int32', { type: 'number', validate: () => true });
  ajv.addFormat('int64', { type: 'number', validate: () => true });
  for (const [id, document] of Object.entries(documents)) ajv.addSchema(document, id);
  const names = Object.keys(schemas);
  const exported: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    ajv.addSchema({ ...schemas[name] }, `validate ${name}`);
    exported[`validate_${String(at)}`] = `validate ${name}`;
  }
  const entries = names.map((name, at) => `${JSON.stringify(name)}: validate_${String(at)}`);
  return `// @ts-nocheck
    import { createRequire } from 'node:module';
    import type { ValidateFunction } from 'ajv';

    /** Ajv's helpers are CommonJS. */
    const require = createRequire(import.meta.url);

    const formats = {
      int32: { validate: (n: number) => Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31 },
      // What JavaScript cannot tell from its neighbours is refused, but for the least one.
      int64: { validate: (n: number) => Number.isSafeInteger(n) || n === -(2 ** 63) },
    };
    ${writtenOut.default(ajv, exported).replaceAll('export const validate_', 'const validate_').replace('"use strict";', '')}

    export const validators: Readonly<Record<${names.map((n) => JSON.stringify(n)).join(' | ')}, ValidateFunction>> = {
      ${entries.join(',\n')}
    };
  `;
}
