// Writes what follows from openapi/, cases/ and the schema of seeds: the bundle every tool reads, and src/generated/; and
// the provider states as JSON.
// With --check it writes nothing and fails, naming each file that differs from what it would write.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString, UNDEFINED, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import ts from 'typescript';
import { parse } from 'yaml';
import { providerStates } from '../src/contract/states/catalogue.ts';
import { behaviourCaseModule } from './generate/behaviour-cases.ts';
import { matcherList } from './generate/matchers.ts';
import { seedMemberTable } from './generate/seed-members.ts';
import { seedTypes } from './generate/seed-types.ts';
import { shapeTable } from './generate/shapes.ts';
import { SteeringDocument } from './generate/steering.ts';
import { validatorModule } from './generate/validators.ts';
import { shapeOf, type Call } from './platform-calls/call.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const schemaId = 'conductor-mock';
const methods = ['get', 'post', 'put', 'delete'] as const;

type Evidence = 'documented' | 'observed' | 'inferred' | 'assumed';
type Refusals = Readonly<Record<string, Evidence>>;
interface Reference {
  readonly $ref: string;
}
type Schema = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Answer {
  readonly 'x-refusals'?: Refusals;
  readonly 'x-evidence'?: Evidence;
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Body {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security?: readonly unknown[];
  readonly 'x-of-server'?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}
type PathItem = Readonly<Partial<Record<(typeof methods)[number], Operation>>>;
interface Spec {
  readonly info: Readonly<Record<string, unknown>>;
  readonly security?: readonly unknown[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly 'x-edge-refusals': Readonly<Record<string, Refusals>>;
  readonly 'x-mock-refusals': Readonly<Record<string, Refusals>>;
}

const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const steering = new SteeringDocument(read('openapi/steering.yaml'), version);
const bundled = bundle();
const spec: Spec = { ...bundled, info: { ...bundled.info, version } };
const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ path, method, operation }];
  }),
);

const files: Readonly<Record<string, string>> = {
  'openapi/conductor-mock.openapi.json': await format(JSON.stringify(spec), {
    parser: 'json',
    printWidth: 100,
  }),
  'provider-states.json': await format(JSON.stringify({ states: providerStates }), {
    parser: 'json',
    printWidth: 100,
  }),
  'src/generated/api.ts': await typescript(astToString(await wireTypes())),
  'src/generated/behaviour-cases.ts': await typescript(
    behaviourCaseModule(read('cases/behaviour-cases.yaml')),
  ),
  'src/generated/operations.ts': await typescript(operationTable()),
  'src/generated/seed.ts': await typescript(
    await seedTypes(read('conductor-mock-seed.schema.json')),
  ),
  'src/generated/seed-members.ts': await typescript(
    seedMemberTable(read('conductor-mock-seed.schema.json')),
  ),
  'openapi/steering.openapi.json': await format(steering.json(), {
    parser: 'json',
    printWidth: 100,
  }),
  'src/generated/steering-api.ts': await typescript(await steering.types()),
  'src/generated/steering.ts': await typescript(steering.table()),
  'src/generated/shapes.ts': await typescript(shapeTable(spec)),
  'src/pact/answers.ts': await typescript(matcherList(spec)),
  'src/generated/validators.ts': await typescript(validators()),
  'src/generated/version.ts': await typescript(`
    /** The version of this package. */
    export const version = '${version}';
  `),
};

const stale = Object.keys(files).filter((file) => read(file) !== files[file]);
if (!process.argv.includes('--check')) {
  for (const file of stale) writeFileSync(join(root, file), files[file] ?? '');
  console.log(stale.length === 0 ? 'Nothing to write.' : `Wrote ${stale.join(', ')}.`);
} else if (stale.length > 0) {
  console.error(`Not what npm run generate would write: ${stale.join(', ')}`);
  process.exitCode = 1;
}

/** One document out of many. Only the command line of Redocly is a public way to get it. */
function bundle(): Spec {
  const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
  const target = join(folder, 'bundle.json');
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  try {
    execFileSync(process.execPath, [cli, 'bundle', 'openapi/openapi.yaml', '--output', target], {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return JSON.parse(readFileSync(target, 'utf8')) as Spec;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wireTypes() {
  return openapiTS(structuredClone(spec) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    immutable: true,
    silent: true,
    transformProperty: allowUndefined,
  });
}

/** JSON leaves out a member that is undefined, so an optional one may be set to it. */
function allowUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (questionToken === undefined || type === undefined) return property;
  const union = ts.factory.createUnionTypeNode([type, UNDEFINED]);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, union);
}

/**
 * For each body and JSON type that it may have (`issueToken object`), and for what a seed holds: its own schema, and that
 * of workflow definitions, as the metadata API takes them.
 */
function validators(): string {
  const $defs = bodySchemas();
  const bodies: Record<string, string> = {};
  for (const { operation } of operations)
    for (const [type, schema] of Object.entries(bodySpec(operation)?.schemas ?? {}))
      bodies[`${operation.operationId} ${type}`] = placeOf(schema, $defs);
  const steeringSchemas = steering.schemas();
  const seed = JSON.parse(read('conductor-mock-seed.schema.json')) as object;
  return validatorModule(
    { [schemaId]: { $id: schemaId, $defs }, seed, [steeringSchemas.id]: steeringSchemas.schema },
    {
      bodyValidators: bodies,
      steeringValidators: steeringSchemas.bodies,
      seedValidators: {
        seed: 'seed#',
        taskMocks: 'seed#/$defs/taskMocks',
        definition: `${schemaId}#/$defs/ExtendedWorkflowDef`,
      },
    },
  );
}

/** Where the schema stands among the definitions; one that is no mere reference is added to them, once. */
function placeOf(schema: object, $defs: Record<string, unknown>): string {
  if ('$ref' in schema) return String(schema.$ref);
  const text = JSON.stringify(schema);
  const known = Object.keys($defs).find((name) => JSON.stringify($defs[name]) === text);
  const name = known ?? `body${String(Object.keys($defs).length)}`;
  $defs[name] = schema;
  return `${schemaId}#/$defs/${name}`;
}

function operationTable(): string {
  const ids = operations.map(({ operation }) => operation.operationId);
  return `
    export type Evidence = 'documented' | 'observed' | 'inferred' | 'assumed';

    export interface ParameterSpec {
      readonly name: string;
      readonly in: 'path' | 'query' | 'header';
      readonly required: boolean;
      readonly type: 'string' | 'integer' | 'boolean' | 'integer[]' | 'string[]';
      /** Left out: 32 bits. */
      readonly format?: 'int64';
      readonly default?: string | number | boolean | readonly never[];
      readonly enum?: readonly string[];
      readonly minimum?: number;
      readonly maximum?: number;
    }

    export interface OperationSpec {
      readonly operationId: OperationId;
      readonly tag: string;
      readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
      readonly path: string;
      /** Whether a token is needed. */
      readonly secured: boolean;
      /** Whether it tells of the server that answers, and so never of what is not known. */
      readonly isOfServer: boolean;
      readonly parameters: readonly ParameterSpec[];
      readonly body: {
        readonly required: boolean;
        /** Any text, which as JSON stands in a string; there are no schemas then. */
        readonly isText: boolean;
        /**
         * The schema of each JSON type that it may have, to be compiled beside a schema of the id '${schemaId}' whose
         * $defs are bodySchemas.
         */
        readonly schemas: { readonly object?: object; readonly array?: object };
      } | null;
      /** The first is the usual one. A null media type means an empty body. */
      readonly success: readonly { readonly status: 200 | 204; readonly mediaType: string | null }[];
      /** Name of each refusal and the status it is answered with. */
      readonly refusals: Readonly<Record<string, number>>;
      /** How each answer is known: by the status of a success and the name of a refusal. */
      readonly evidence: Readonly<Record<string, Evidence>>;
    }

    export type OperationId = ${union(ids)};

    export const operationSpecs: readonly OperationSpec[] = ${JSON.stringify(
      operations.map(operationSpec),
    )};

    /** Everything an operation may refuse, the edge's refusals included. */
    export interface SpecRefusals {
      ${operations
        .map(({ operation }) => {
          const names = Object.keys(refusalsOf(operation));
          return `readonly ${operation.operationId}: ${union(names)};`;
        })
        .join('\n')}
    }

    /** The parameters of each operation that have a default, and so a value in every call. */
    export interface SpecDefaults {
      ${operations
        .map(({ operation }) => {
          const specs = parametersOf(operation).filter((one) => 'default' in one);
          return `readonly ${operation.operationId}: ${union(specs.map(({ name }) => name))};`;
        })
        .join('\n')}
    }

    /** Refusals that no operation stands behind, and their statuses. */
    export const edgeRefusals = ${JSON.stringify({
      ...statusOfEach(spec['x-edge-refusals']),
      ...statusOfEach(spec['x-mock-refusals']),
    })} as const;

    /** Those of the mock alone: no cluster has them. */
    export const mockRefusals: ReadonlySet<string> = new Set(${JSON.stringify(
      Object.keys(statusOfEach(spec['x-mock-refusals'])),
    )});

    /** How they are known. */
    export const edgeEvidence: Readonly<Record<string, Evidence>> = ${JSON.stringify(
      evidenceOfEach([
        ...Object.values(spec['x-edge-refusals']),
        ...Object.values(spec['x-mock-refusals']),
      ]),
    )};

    /** The schemas request bodies consist of, for one root whose $defs they are. */
    export const bodySchemas: Readonly<Record<string, object>> = ${JSON.stringify(bodySchemas())};

    /** Paths of the platform that exist there and are not built here. */
    export const notBuilt: readonly { readonly method: string; readonly path: string }[] =
      ${JSON.stringify(notBuilt())};
  `;
}

function operationSpec({ path, method, operation }: (typeof operations)[number]) {
  return {
    operationId: operation.operationId,
    tag: operation.tags[0],
    method: method.toUpperCase(),
    path,
    secured: (operation.security ?? spec.security ?? []).length > 0,
    isOfServer: operation['x-of-server'] === true,
    parameters: parametersOf(operation),
    body: bodySpec(operation),
    success: answersOf(operation)
      .filter(({ status }) => status < 300)
      .map(({ status, answer }) => ({
        status,
        mediaType: Object.keys(answer.content ?? {})[0] ?? null,
      })),
    refusals: refusalsOf(operation),
    evidence: evidenceOf(operation),
  };
}

function parametersOf({ parameters = [] }: Operation) {
  return parameters.map((one) => parameterSpec(resolve(one)));
}

function parameterSpec({ name, in: place, required = false, schema: given }: Parameter) {
  const schema = resolve<Schema>(given);
  const items = schema['items'] as Schema | undefined;
  const type = items === undefined ? schema['type'] : `${String(items['type'])}[]`;
  const limits = ['default', 'enum', 'minimum', 'maximum']
    .filter((key) => key in schema)
    .map((key): readonly [string, unknown] => [key, schema[key]]);
  const limited: Readonly<Record<string, unknown>> = Object.fromEntries(limits);
  const format = schema['format'] === 'int64' ? { format: 'int64' } : {};
  return { name, in: place, required, type, ...format, ...limited };
}

function bodySpec({ requestBody }: Operation) {
  if (requestBody === undefined) return null;
  const { required = false, content } = resolve(requestBody);
  const schema = content['application/json']?.schema ?? {};
  if (typeOf(schema) === 'string') return { required, isText: true, schemas: {} };
  const schemas = alternativesOf(schema).map((one) => [
    typeOf(one) === 'array' ? 'array' : 'object',
    bare(one, `${schemaId}#/$defs/`),
  ]);
  return {
    required,
    isText: false,
    schemas: Object.fromEntries(schemas) as Record<string, object>,
  };
}

/** An object and a list as two bodies, so that what is wrong with the one is not said of the other. */
function alternativesOf(schema: Schema): readonly Schema[] {
  const { anyOf = [] } = schema as { anyOf?: readonly Schema[] };
  return anyOf.some((one) => typeOf(one) === 'array') ? anyOf : [schema];
}

function typeOf(schema: Schema): unknown {
  return resolve<Schema>(schema)['type'];
}

function answersOf({ responses }: Operation) {
  return Object.entries(responses).map(([status, answer]) => ({
    status: Number(status),
    answer: resolve(answer),
  }));
}

function refusalsOf(operation: Operation): Record<string, number> {
  return statusOfEach(
    Object.fromEntries(
      answersOf(operation).map(({ status, answer }) => [status, answer['x-refusals'] ?? {}]),
    ),
  );
}

function evidenceOf(operation: Operation): Record<string, Evidence> {
  const answers = answersOf(operation);
  const ofSuccess = answers.flatMap(({ status, answer }) => {
    const evidence = answer['x-evidence'];
    return evidence === undefined ? [] : [{ [status]: evidence }];
  });
  const refusals = answers.map(({ answer }) => answer['x-refusals'] ?? {});
  return evidenceOfEach([...ofSuccess, ...refusals]);
}

function evidenceOfEach(all: readonly Refusals[]): Record<string, Evidence> {
  return Object.fromEntries(all.flatMap((one) => Object.entries(one)));
}

function statusOfEach(byStatus: Readonly<Record<string, Refusals>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(byStatus).flatMap(([status, refusals]) =>
      Object.keys(refusals).map((name) => [name, Number(status)]),
    ),
  );
}

function bodySchemas(): Record<string, unknown> {
  const bodies = operations.map(({ operation }) => operation.requestBody);
  const found = new Set<string>();
  const queue: unknown[] = [...bodies];
  for (const value of queue) {
    for (const name of namesIn(value)) {
      if (found.has(name)) continue;
      found.add(name);
      queue.push(spec.components.schemas[name]);
    }
  }
  return Object.fromEntries(
    [...found].sort().map((name) => [name, bare(spec.components.schemas[name], '#/$defs/')]),
  );
}

function namesIn(value: unknown): string[] {
  const found = JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/([^"/]+)"/g);
  return [...found].map(([, name = '']) => name);
}

/** A schema without what only readers need, its references pointing below the given place. */
function bare(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => bare(one, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'description' && typeof inner === 'string'))
      .map(([key, inner]) => {
        const name = key === '$ref' ? namesIn(inner)[0] : undefined;
        return [key, name === undefined ? bare(inner, place) : place + name];
      }),
  );
}

function notBuilt(): Call[] {
  const built = new Set(operations.map(({ method, path }) => shapeOf({ method, path })));
  const { calls } = parse(read('openapi/platform-calls.yaml')) as { readonly calls: Call[] };
  return calls
    .filter((call) => !built.has(shapeOf(call)))
    .map(({ method, path }) => ({ method, path }));
}

function resolve<T extends object>(value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const target = value.$ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], spec);
  return resolve(target as T | Reference);
}

function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => JSON.stringify(name)).join(' | ');
}

function typescript(code: string): Promise<string> {
  const header = '// Written by `npm run generate`. Do not edit.\n\n';
  return format(header + code, { parser: 'typescript', printWidth: 100, singleQuote: true });
}

function read(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
