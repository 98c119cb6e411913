import { isExpression } from '../../domain/forms/expression.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { Path } from '../../domain/path.ts';
import type { Meter } from './budget.ts';
import { dialectOf, referenceStandsAlone, type Dialect } from './dialect.ts';
import { builds, type Keyword } from './keyword-checks.ts';
import { keywordsOf, type KeywordForm } from './keyword-forms.ts';
import { keywordProblem } from './keyword-problem.ts';
import { open } from './logic-checks.ts';
import { dynamicReference, recursiveReference, reference } from './reference-checks.ts';
import { ResourceIndex } from './resource-index.ts';
import type { Resource, SchemaNode } from './schema-node.ts';
import { problemAt, SchemaProblem } from './schema-problem.ts';
import { BREAKS, FITS, OPEN, type Verdict } from './verdict.ts';
import { weightOf } from './weight.ts';

export interface CompilerOptions {
  /** True: what has a problem says nothing, as an expression does. False: it throws a SchemaProblem. */
  readonly lenient: boolean;
  readonly meter: Meter;
}

/** The form's own address, where it names none: `#` has to lead somewhere. */
const FORM_URI = 'https://conductor-mock.invalid/form';

/** What it takes to make a node of it. */
const STEPS_A_SCHEMA = 20;

interface Standing {
  readonly resource: Resource;
  readonly path: Path;
}

/** Turns schemas into nodes; each once, so that schemas which refer to themselves come to an end. */
export class SchemaCompiler {
  readonly #options: CompilerOptions;
  readonly #nodes = new Map<object, SchemaNode>();
  readonly #index = new ResourceIndex();
  /** References are looked up when all addresses are known. */
  readonly #references: (() => void)[] = [];

  constructor(options: CompilerOptions) {
    this.#options = options;
  }

  compile(schema: JsonObject): SchemaNode {
    const root = this.#root(schema, FORM_URI, dialectOf(schema['$schema']));
    // Looking one up may add others.
    for (const lookUp of this.#references) lookUp();
    return root;
  }

  /** Every schema that was met. */
  get nodes(): Iterable<SchemaNode> {
    return this.#nodes.values();
  }

  #root(schema: JsonObject, uri: string, dialect: Dialect): SchemaNode {
    return this.#node(schema, { resource: this.#index.add(uri, schema, dialect), path: [] });
  }

  #node(schema: unknown, standing: Standing): SchemaNode {
    if (!isJsonObject(schema)) return constantNode(schema, standing.resource);
    const known = this.#nodes.get(schema);
    if (known) return known;
    this.#options.meter.spend(STEPS_A_SCHEMA);
    const resource = this.#index.enter(schema, standing.resource);
    const node: SchemaNode = { checks: [], lastChecks: [], resource, weight: 1, inPlace: [] };
    this.#nodes.set(schema, node);
    this.#index.name(schema, node);
    this.#addKeywords(node, schema, { ...standing, resource });
    return node;
  }

  #addKeywords(node: SchemaNode, schema: JsonObject, standing: Standing): void {
    const { dialect } = standing.resource;
    const alone = referenceStandsAlone(dialect) && typeof schema['$ref'] === 'string';
    const parts = new Map<string, Parts>();
    for (const [keyword, form] of keywordsOf(dialect)) {
      if (!Object.hasOwn(schema, keyword) || (alone && keyword !== '$ref')) continue;
      const given = schema[keyword];
      node.weight += weightOf(given, form, this.#options.meter);
      const at = { ...standing, path: [...standing.path, keyword] };
      if (!this.#isUsable(form, given, at)) node.checks.push(open);
      else parts.set(keyword, this.#partsOf(form, given, at));
    }
    for (const keyword of parts.keys()) this.#addCheck(node, keyword, schema, parts);
  }

  /** False: it is still an expression, or there is nothing to be made of it. */
  #isUsable(form: KeywordForm, given: unknown, at: Standing): boolean {
    const problem = keywordProblem(form, given, at.resource.dialect);
    if (problem !== undefined && !this.#options.lenient) throw problemAt(at.path, problem);
    return problem === undefined && !isOpen(form, given);
  }

  #partsOf(form: KeywordForm, given: unknown, at: Standing): Parts {
    const part = (value: unknown, ...path: Path) =>
      this.#node(value, { ...at, path: [...at.path, ...path] });
    if (Array.isArray(given) && HOLD_LISTS.has(form)) {
      return { list: given.map((one, index) => part(one, index)) };
    }
    if (HOLD_ONE.has(form)) return { node: part(given) };
    if (!HOLD_MAPS.has(form) || !isJsonObject(given)) return {};
    const schemas = Object.entries(given).filter(([, one]) => !Array.isArray(one));
    return { map: new Map(schemas.map(([name, one]) => [name, part(one, name)])) };
  }

  #addCheck(
    node: SchemaNode,
    keyword: string,
    schema: JsonObject,
    parts: ReadonlyMap<string, Parts>,
  ): void {
    const given = schema[keyword];
    const { resource } = node;
    if (REFERENCES.has(keyword) && typeof given === 'string') {
      this.#references.push(() => {
        this.#addReference(node, keyword, given);
      });
      return;
    }
    const check = this.#attempt(() =>
      builds[keyword]?.({ given, schema, dialect: resource.dialect, ...lookup(parts) }),
    );
    if (IN_PLACE.has(keyword)) node.inPlace.push(...nodesIn(parts.get(keyword)));
    if (check) (keyword.startsWith('unevaluated') ? node.lastChecks : node.checks).push(check);
  }

  #attempt<T>(make: () => T): T | typeof open {
    try {
      return make();
    } catch (error) {
      if (this.#options.lenient && error instanceof SchemaProblem) return open;
      throw error;
    }
  }

  #addReference(node: SchemaNode, keyword: string, to: string): void {
    const found = this.#index.find(to, node.resource, (uri, schema) => {
      this.#root(schema, uri, dialectOf(schema['$schema']));
    });
    if (!found) {
      if (!this.#options.lenient) throw new SchemaProblem(`can't resolve reference ${to}`);
      node.checks.push(open);
      return;
    }
    const target = this.#node(found.schema, { resource: found.resource, path: [] });
    node.inPlace.push(target);
    const check =
      keyword === '$ref'
        ? reference(target)
        : keyword === '$dynamicRef'
          ? dynamicReference(target, found.dynamicAnchor)
          : recursiveReference(target);
    // First, as it stands first in the list of keywords.
    node.checks.unshift(check);
  }
}

interface Parts {
  readonly node?: SchemaNode;
  readonly list?: readonly SchemaNode[];
  readonly map?: ReadonlyMap<string, SchemaNode>;
}

const REFERENCES = new Set(['$ref', '$recursiveRef', '$dynamicRef']);

const HOLD_ONE = new Set<KeywordForm>(['schema', 'schema or schemas', 'boolean or schema']);
const HOLD_LISTS = new Set<KeywordForm>(['schemas', 'schema or schemas']);
const HOLD_MAPS = new Set<KeywordForm>([
  'map of schemas',
  'map of schemas or names',
  'map of patterns to schemas',
]);

/** The keywords whose schemas judge the same value. */
const IN_PLACE = new Set(
  'not anyOf oneOf allOf if then else dependencies dependentSchemas'.split(' '),
);

function nodesIn(parts: Parts | undefined): readonly SchemaNode[] {
  return [
    ...(parts?.node ? [parts.node] : []),
    ...(parts?.list ?? []),
    ...(parts?.map?.values() ?? []),
  ];
}

function lookup(parts: ReadonlyMap<string, Parts>): Pick<Keyword, 'node' | 'list' | 'map'> {
  return {
    node: (keyword) => parts.get(keyword)?.node,
    list: (keyword) => parts.get(keyword)?.list ?? [],
    map: (keyword) => parts.get(keyword)?.map ?? new Map<string, SchemaNode>(),
  };
}

/** A whole keyword that is still an expression; where a schema may stand, it is one that is open. */
function isOpen(form: KeywordForm, given: unknown): boolean {
  return isExpression(given) && !HOLD_ONE.has(form) && form !== 'anything';
}

function constantNode(schema: unknown, resource: Resource): SchemaNode {
  const verdict: Verdict = schema === true ? FITS : schema === false ? BREAKS : OPEN;
  return { checks: [], lastChecks: [], resource, weight: 1, inPlace: [], verdict };
}
