// What follows from openapi/steering.yaml, the document of the calls under /__admin: its JSON, the types, the table of
// calls, and where the schemas of their bodies stand.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { parse } from 'yaml';

const METHODS = ['get', 'post', 'put', 'delete'] as const;
const DOCUMENT = 'steering';
const BASE = '/__admin';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  /** Empty: everybody may. */
  readonly security?: readonly unknown[];
  readonly requestBody?: {
    readonly required?: boolean;
    /** The option that says how large it may be. */
    readonly 'x-body-limit'?: string;
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
}
interface Item extends Readonly<Partial<Record<(typeof METHODS)[number], Operation>>> {
  /** Where the path stands that is not under `/__admin`. */
  readonly servers?: readonly object[];
}
interface Document {
  readonly info: object;
  readonly paths: Readonly<Record<string, Item>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export class SteeringDocument {
  readonly #document: Document;

  constructor(text: string, version: string) {
    const document = parse(text) as Document;
    this.#document = { ...document, info: { ...document.info, version } };
  }

  json(): string {
    return JSON.stringify(this.#document);
  }

  async types(): Promise<string> {
    const document = structuredClone(this.#document) as unknown as OpenAPI3;
    return astToString(await openapiTS(document, { immutable: true, silent: true }));
  }

  /** The table of calls; a body is JSON by the schema of its validator, or any text. */
  table(): string {
    const calls = this.#operations();
    const ids = calls.map(({ operation }) => JSON.stringify(operation.operationId));
    const specs = calls.map(({ method, path, operation }) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      isOpen: operation.security?.length === 0,
      parameters: (operation.parameters ?? []).map(parameterSpec),
      body: bodySpec(operation),
      bodyLimit: operation.requestBody?.['x-body-limit'],
    }));
    const limits = specs.flatMap(({ bodyLimit }) => (bodyLimit === undefined ? [] : [bodyLimit]));
    return `
      import type { ParameterSpec } from './operations.ts';

      export type SteeringId = ${ids.join(' | ')};

      export interface SteeringSpec {
        readonly operationId: SteeringId;
        readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
        readonly path: string;
        /** Whether everybody may who reaches the server. */
        readonly isOpen: boolean;
        readonly parameters: readonly (ParameterSpec & { readonly pattern?: string })[];
        readonly body: 'json' | 'text' | null;
        /** The option that says how large the body may be; left out: as large as that of any other call. */
        readonly bodyLimit?: ${limits.map((name) => JSON.stringify(name)).join(' | ')};
      }

      export const steeringSpecs: readonly SteeringSpec[] = ${JSON.stringify(specs)};
    `;
  }

  /** The document as Ajv takes it, and by operationId where in it the schema of the body stands. */
  schemas(): {
    readonly id: string;
    readonly schema: object;
    readonly bodies: Record<string, string>;
  } {
    const $defs = JSON.parse(
      JSON.stringify(this.#document.components.schemas).replaceAll(
        '#/components/schemas/',
        '#/$defs/',
      ),
    ) as object;
    const bodies: Record<string, string> = {};
    for (const { operation } of this.#operations()) {
      const ref = operation.requestBody?.content['application/json']?.schema.$ref;
      if (ref !== undefined)
        bodies[operation.operationId] = `${DOCUMENT}#/$defs/${ref.slice(ref.lastIndexOf('/') + 1)}`;
    }
    return { id: DOCUMENT, schema: { $id: DOCUMENT, $defs }, bodies };
  }

  #operations() {
    return Object.entries(this.#document.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        return [{ path: item.servers === undefined ? BASE + path : path, method, operation }];
      }),
    );
  }
}

function parameterSpec({ name, in: place, required = false, schema }: Parameter) {
  const { type, format, enum: among, minimum, maximum, pattern } = schema;
  return { name, in: place, required, type, format, enum: among, minimum, maximum, pattern };
}

function bodySpec({ requestBody }: Operation): 'json' | 'text' | null {
  if (requestBody === undefined) return null;
  return 'application/json' in requestBody.content ? 'json' : 'text';
}
