// Validators written out as code, so that no process compiles a schema before it can answer: at start that took a third
// of all CPU.
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** By name or id. */
type Schemas = Readonly<Record<string, object>>;

/** Ajv's own module is CommonJS, of which TypeScript and Node see different default exports. */
const writtenOut = standalone as unknown as { readonly default: typeof standalone.default };

/** That one loop over a body looks for. */
const MOST_VIOLATIONS = 1_000;

/** Tables of validators to export: by name, where in a document the schema stands (`document#/$defs/Name`). */
type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The text of a module that exports the tables. `documents`: the schemas by id that they point into; what several
 * validators refer to within one document is written out once.
 */
export function validatorModule(documents: Schemas, tables: Tables): string {
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
  const places = [...new Set(Object.values(tables).flatMap((table) => Object.values(table)))];
  const functionAt = (place: string) => `validate_${String(places.indexOf(place))}`;
  const functions = Object.fromEntries(places.map((place) => [functionAt(place), place]));
  const code = boundedLoops(writtenOut.default(ajv, functions))
    .replaceAll('export const validate_', 'const validate_')
    .replace('"use strict";', '');
  return `// @ts-nocheck
    import { createRequire } from 'node:module';
    import type { ValidateFunction } from 'ajv';

    /** Ajv's helpers are CommonJS. */
    const require = createRequire(import.meta.url);

    /** No list of violations that is longer is whole. */
    export const MOST_VIOLATIONS = ${String(MOST_VIOLATIONS)};

    const formats = {
      int32: { validate: (n: number) => Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31 },
      // What is larger than any that JavaScript tells from its neighbours is beyond the maximum that each of them has.
      int64: { validate: (n: number) => Number.isInteger(n) && n >= -(2 ** 63) && n < 2 ** 63 },
    };
    ${code}
    ${Object.entries(tables)
      .map(([name, table]) => tableText(name, table, functionAt))
      .join('\n')}
  `;
}

/**
 * Ajv goes on after the first violation, through all items and members, and copies the list for each. Here a loop ends
 * once it has found so many of its own: what it is part of is wrong by then, whatever follows.
 */
function boundedLoops(code: string): string {
  const items = /for\(let (i\d+)=(\d+); \1<(\w+); \1\+\+\)\{/g;
  const members = /for\(const (key\d+) in (\w+)\)\{/g;
  const most = String(MOST_VIOLATIONS);
  return code
    .replace(items, `for(let $1=$2, errors_$1=errors; $1<$3 && errors-errors_$1<${most}; $1++){`)
    .replace(
      members,
      `const errors_$1=errors;for(const $1 in $2){if(errors-errors_$1>=${most})break;`,
    );
}

function tableText(
  name: string,
  table: Readonly<Record<string, string>>,
  functionAt: (place: string) => string,
): string {
  const keys = Object.keys(table).map((key) => JSON.stringify(key));
  const entries = Object.entries(table).map(
    ([key, place]) => `${JSON.stringify(key)}: ${functionAt(place)}`,
  );
  return `
    export const ${name}: Readonly<Record<${keys.join(' | ')}, ValidateFunction>> = {
      ${entries.join(',\n')}
    };`;
}
