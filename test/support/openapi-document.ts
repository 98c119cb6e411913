import { readFileSync } from 'node:fs';
import type { OperationId } from '../../src/generated/operations.ts';
import { AnswerJudge, type JudgedAnswer } from './answer-judge.ts';

/** The OpenAPI document as the tests of operations and refusals need it: what is declared, not what is built. */

export type Json = Readonly<Record<string, any>>;

export interface DocumentedOperation {
  readonly operationId: OperationId;
  readonly tag: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly secured: boolean;
  readonly parameters: readonly Json[];
  /** The schema of its JSON body, references and all. */
  readonly body: Json | undefined;
  /** The status of every refusal that its responses list, by name. */
  readonly refusals: ReadonlyMap<string, number>;
}

const METHODS = ['get', 'put', 'post', 'delete'];

const file = new URL('../../openapi/conductor-mock.openapi.json', import.meta.url);
export const openApiDocument = JSON.parse(readFileSync(file, 'utf8')) as Json;
const document = openApiDocument;
const judge = new AnswerJudge(document);

export const documentedOperations: readonly DocumentedOperation[] = Object.entries<Json>(
  document['paths'],
).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) =>
    readOperation(path, method, item[method], item['parameters'] ?? []),
  ),
);

export function documentedOperation(operationId: OperationId): DocumentedOperation {
  const found = documentedOperations.find((one) => one.operationId === operationId);
  if (!found) throw new Error(`The document has no operation ${operationId}`);
  return found;
}

/** The operation as it stands in the document. */
export function declaredOperation(operationId: OperationId): Json {
  const { path, method } = documentedOperation(operationId);
  return document['paths'][path][method.toLowerCase()];
}

/** The operations whose responses list the refusal. */
export function operationsThatRefuse(refusal: string): readonly DocumentedOperation[] {
  return documentedOperations.filter(({ refusals }) => refusals.has(refusal));
}

/** The status that the operation's responses give to the refusal. */
export function statusOf(operationId: OperationId, refusal: string): number {
  const status = documentedOperation(operationId).refusals.get(refusal);
  if (status === undefined) throw new Error(`${operationId} lists no refusal ${refusal}`);
  return status;
}

/** The refusals that no operation stands behind, and their statuses. */
export const edgeRefusals: ReadonlyMap<string, number> = statusesIn(document['x-edge-refusals']);

/** Those that only the mock has, because of how it was started. */
export const mockRefusals: ReadonlyMap<string, number> = statusesIn(document['x-mock-refusals']);

function statusesIn(byStatus: Json): ReadonlyMap<string, number> {
  return new Map(
    Object.entries<Json>(byStatus).flatMap(([status, refusals]) =>
      Object.keys(refusals).map((name) => [name, Number(status)] as const),
    ),
  );
}

export function edgeStatusOf(refusal: string): number {
  const status = edgeRefusals.get(refusal) ?? mockRefusals.get(refusal);
  if (status === undefined) throw new Error(`The document has no edge refusal ${refusal}`);
  return status;
}

/** Follows a `$ref` into the document. */
export function dereferenced(value: Json): Json {
  return judge.dereferenced(value);
}

/** What keeps the body from being what the operation's response of that status declares; empty when it fits. */
export function schemaProblems(
  operationId: OperationId,
  status: number,
  body: unknown,
): readonly string[] {
  const { path, method } = documentedOperation(operationId);
  const responses = document['paths'][path][method.toLowerCase()].responses as Json;
  const schema = dereferenced(responses[String(status)])['content']['application/json'].schema;
  return judge.problemIn(body, String(schema.$ref)) ?? [];
}

/** What the document does not allow; undefined where the answer fits, or no operation stands behind the call. */
export function violationIn(
  method: string,
  path: string,
  answer: JudgedAnswer,
): string | undefined {
  return judge.violationIn(method, path, answer);
}

/** The one with the fewest parameters in its path, where several fit. */
export function operationAt(method: string, path: string): DocumentedOperation | undefined {
  const known = judge.pathOf(method, path);
  return documentedOperations.find((one) => one.method === method && one.path === known);
}

function readOperation(
  path: string,
  method: string,
  operation: Json,
  shared: readonly Json[],
): DocumentedOperation {
  return {
    operationId: operation['operationId'],
    tag: operation['tags'][0],
    method: method.toUpperCase(),
    path,
    secured: operation['security']?.length !== 0,
    parameters: [...shared, ...(operation['parameters'] ?? [])].map(dereferenced),
    body: operation['requestBody']?.content['application/json'].schema,
    refusals: refusalsOf(operation['responses']),
  };
}

function refusalsOf(responses: Json): ReadonlyMap<string, number> {
  return new Map(
    Object.entries<Json>(responses).flatMap(([status, response]) =>
      Object.keys(dereferenced(response)['x-refusals'] ?? {}).map(
        (name) => [name, Number(status)] as const,
      ),
    ),
  );
}
