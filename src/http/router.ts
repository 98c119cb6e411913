/** Finds routes by method and path. Routes match per method first, and a literal segment wins over a parameter. */

export interface Route {
  readonly method: string;
  /** A path of the OpenAPI document, as `/api/human/tasks/{taskId}`. */
  readonly path: string;
}

export interface Match<R extends Route> {
  readonly route: R;
  /** The segments that stand for parameters, still percent-encoded, by the parameter's name. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Node<R extends Route> {
  readonly literal: Map<string, Node<R>>;
  parameter: Node<R> | undefined;
  found: Found<R> | undefined;
}

/** A route, and which of its segments are parameters, by place. */
interface Found<R extends Route> {
  readonly route: R;
  readonly names: readonly (readonly [at: number, name: string])[];
}

export class Router<R extends Route> {
  readonly #roots = new Map<string, Node<R>>();
  /** Of each method the routes without parameters, by path: no other comes before them. */
  readonly #plain = new Map<string, Map<string, Match<R>>>();

  constructor(routes: readonly R[]) {
    for (const route of routes) this.#add(route);
  }

  match(method: string, path: string): Match<R> | undefined {
    const plain = this.#plain.get(method)?.get(path);
    if (plain !== undefined) return plain;
    const root = this.#roots.get(method);
    const segments = path.split('/').slice(1);
    const found = root && find(root, segments, 0);
    return found && { route: found.route, parameters: parametersIn(found, segments) };
  }

  /** The methods under which the path is known. */
  methodsOf(path: string): readonly string[] {
    return [...this.#roots.keys()]
      .filter((method) => this.match(method, path) !== undefined)
      .sort();
  }

  #add(route: R): void {
    let node = this.#roots.get(route.method) ?? newNode<R>();
    this.#roots.set(route.method, node);
    const segments = route.path.split('/').slice(1);
    for (const segment of segments) node = childOf(node, segment);
    node.found ??= { route, names: namesIn(segments) };
    if (node.found.names.length === 0) this.#addPlain(node.found.route);
  }

  #addPlain(route: R): void {
    const plain = this.#plain.get(route.method) ?? new Map<string, Match<R>>();
    this.#plain.set(route.method, plain.set(route.path, { route, parameters: {} }));
  }
}

function newNode<R extends Route>(): Node<R> {
  return { literal: new Map(), parameter: undefined, found: undefined };
}

function childOf<R extends Route>(node: Node<R>, segment: string): Node<R> {
  if (isParameter(segment)) return (node.parameter ??= newNode<R>());
  const child = node.literal.get(segment) ?? newNode<R>();
  node.literal.set(segment, child);
  return child;
}

function find<R extends Route>(
  node: Node<R>,
  segments: readonly string[],
  at: number,
): Found<R> | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.found;
  const literal = node.literal.get(segment);
  const found = literal && find(literal, segments, at + 1);
  if (found) return found;
  return node.parameter && segment !== '' ? find(node.parameter, segments, at + 1) : undefined;
}

function namesIn(segments: readonly string[]): Found<never>['names'] {
  return segments.flatMap((segment, at) =>
    isParameter(segment) ? [[at, segment.slice(1, -1)] as const] : [],
  );
}

function parametersIn(
  { names }: Found<Route>,
  segments: readonly string[],
): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const [at, name] of names) parameters[name] = segments[at] ?? '';
  return parameters;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
