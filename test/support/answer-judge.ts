import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, any>>;

/** An answer as far as a document says something of it. */
export interface JudgedAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

const NAME = 'document';
const JSON_TYPE = 'application/json';
const METHODS = ['get', 'put', 'post', 'delete'];

/** Holds answers against an OpenAPI document. */
export class AnswerJudge {
  readonly #document: Json;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  readonly #paths: readonly {
    readonly path: string;
    readonly methods: readonly string[];
    readonly pattern: RegExp;
  }[];

  /** `base`: what stands before the paths of the document. */
  constructor(document: Json, base = '') {
    this.#document = document;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, NAME);
    // Those with the fewest parameters in their paths first.
    this.#paths = Object.entries<Json>(document['paths'])
      .map(([path, item]) => ({
        path,
        methods: METHODS.filter((method) => method in item).map((method) => method.toUpperCase()),
        pattern: new RegExp(`^${base}${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      }))
      .sort((one, other) => one.path.split('{').length - other.path.split('{').length);
  }

  /** As the document writes it: the one with the fewest parameters, where several fit. */
  pathOf(method: string, path: string): string | undefined {
    return this.#paths.find(
      ({ methods, pattern }) => methods.includes(method) && pattern.test(path),
    )?.path;
  }

  /** What the document does not allow; undefined where the answer fits, or no operation stands behind the call. */
  violationIn(method: string, path: string, answer: JudgedAnswer): string | undefined {
    const { status, contentType, text } = answer;
    const known = this.pathOf(method, path);
    if (known === undefined) return undefined;
    const pointer = `/paths/${escaped(known)}/${method.toLowerCase()}/responses/${status}`;
    const declared = this.#valueAt(pointer);
    if (declared === undefined) return `${status} is not declared`;
    const content = this.dereferenced(declared)['content'] as Json | undefined;
    if (content === undefined) return text === '' ? undefined : 'a body is not declared';
    const schemaOf = (type: string) =>
      `${encodeURI(String(declared['$ref'] ?? `#${pointer}`))}/content/${escaped(type)}/schema`;
    // As on the platform, null is sent as nothing.
    if (text === '' && contentType === null && JSON_TYPE in content)
      if (this.problemIn(null, schemaOf(JSON_TYPE)) === undefined) return undefined;
    const type = (contentType ?? '').split(';')[0] ?? '';
    if (!(type in content)) return `"${type}" is not declared`;
    if (type !== JSON_TYPE) return undefined;
    return this.problemIn(JSON.parse(text), schemaOf(type))?.join(', ');
  }

  /** What keeps a value from being what the schema at that reference allows; undefined: nothing. */
  problemIn(value: unknown, reference: string): readonly string[] | undefined {
    // Compiled once: what is asked of Ajv by its name, it keeps.
    const validate = this.#ajv.getSchema(`${NAME}${reference}`);
    if (!validate) throw new Error(`The document has no schema at ${reference}`);
    if (validate(value)) return undefined;
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `data${instancePath} ${message ?? ''}`,
    );
  }

  /** Follows a `$ref` into the document. */
  dereferenced(value: Json): Json {
    const reference: unknown = value['$ref'];
    if (typeof reference !== 'string') return value;
    return this.dereferenced(this.#valueAt(reference.slice(1)) ?? {});
  }

  #valueAt(pointer: string): Json | undefined {
    return pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<Json | undefined>((at, key) => at?.[key], this.#document);
  }
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
