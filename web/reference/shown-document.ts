/** The document as this page shows it. */

type Json = Readonly<Record<string, unknown>>;

/** A refusal that an answer stands for. */
export interface ShownRefusal {
  readonly operationId: string;
  readonly name: string;
  readonly evidence: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/** With calls that go to this server, and refusals that say whose they are. */
export function shownDocument(document: Json, server: string, root: string): Json {
  const shared = (document['components'] as { readonly responses?: Json }).responses ?? {};
  const paths = entriesOf(document['paths']).map(([path, item]) => [
    path,
    shownItem(item, root, shared),
  ]);
  return { ...document, servers: [{ url: server }], paths: Object.fromEntries(paths) };
}

/** A path with servers of its own stands at the root. */
function shownItem(item: Json, root: string, shared: Json): Json {
  const members = Object.entries(item).map(([name, value]) => {
    if (name === 'servers') return [name, [{ url: root }]];
    return [name, METHODS.includes(name) ? shownOperation(value as Json, shared) : value];
  });
  return Object.fromEntries(members) as Json;
}

function shownOperation(operation: Json, shared: Json): Json {
  const operationId = String(operation['operationId']);
  const responses = entriesOf(operation['responses']).map(([status, response]) => [
    status,
    shownResponse(operationId, responseOf(response, shared)),
  ]);
  return { ...operation, responses: Object.fromEntries(responses) };
}

/** Shared responses are shown as if each operation had its own. */
function responseOf(response: Json, shared: Json): Json {
  const { $ref: reference } = response;
  if (typeof reference !== 'string') return response;
  return shared[reference.slice(reference.lastIndexOf('/') + 1)] as Json;
}

function shownResponse(operationId: string, response: Json): Json {
  const { 'x-refusals': refusals } = response;
  if (refusals === undefined) return response;
  return { ...response, 'x-refusals': refusalsOf(operationId, refusals as Json) };
}

function refusalsOf(operationId: string, refusals: Json): readonly ShownRefusal[] {
  return Object.entries(refusals).map(([name, evidence]) => ({
    operationId,
    name,
    evidence: String(evidence),
  }));
}

function entriesOf(value: unknown): readonly (readonly [string, Json])[] {
  return Object.entries((value ?? {}) as Readonly<Record<string, Json>>);
}
