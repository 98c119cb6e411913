/** The answers of the OpenAPI document with the evidence for each: what the generated pages are made of. */
import { readFileSync } from 'node:fs';

export const EVIDENCE = ['documented', 'observed', 'inferred', 'assumed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export interface RefusingAnswer {
  readonly status: number;
  /** Evidence by the name of the refusal. */
  readonly refusals: Readonly<Record<string, Evidence>>;
  readonly notes: readonly string[];
}

export interface SucceedingAnswer {
  readonly status: number;
  readonly evidence: Evidence;
  readonly notes: readonly string[];
}

export interface OperationAnswers {
  readonly operationId: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly notes: readonly string[];
  readonly successes: readonly SucceedingAnswer[];
  readonly refusing: readonly RefusingAnswer[];
}

export interface Answers {
  readonly operations: readonly OperationAnswers[];
  /** Answers that no operation stands behind. */
  readonly edge: readonly RefusingAnswer[];
  /** Those that only the mock has, because of how it was started. */
  readonly mock: readonly RefusingAnswer[];
}

interface Reference {
  readonly $ref: string;
}
interface Response {
  readonly 'x-evidence'?: Evidence;
  readonly 'x-refusals'?: Readonly<Record<string, Evidence>>;
  readonly 'x-evidence-notes'?: readonly string[];
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly 'x-evidence-notes'?: readonly string[];
  readonly responses: Readonly<Record<string, Response | Reference>>;
}
interface Document {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly 'x-edge-refusals': RefusalsByStatus;
  readonly 'x-mock-refusals': RefusalsByStatus;
}
type RefusalsByStatus = Readonly<Record<string, Readonly<Record<string, Evidence>>>>;

const METHODS = ['get', 'put', 'post', 'delete'];

/** By tag, in the order of the document; within a tag by path. */
export function readAnswers(): Answers {
  const file = new URL('../../openapi/conductor-mock.openapi.json', import.meta.url);
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [readOperation(path, method, operation, document)];
    }),
  );
  return {
    operations: document.tags.flatMap(({ name }) => operations.filter(({ tag }) => tag === name)),
    edge: refusing(document['x-edge-refusals']),
    mock: refusing(document['x-mock-refusals']),
  };
}

function refusing(byStatus: RefusalsByStatus): readonly RefusingAnswer[] {
  return Object.entries(byStatus).map(([status, refusals]) => ({
    status: Number(status),
    refusals,
    notes: [],
  }));
}

function readOperation(
  path: string,
  method: string,
  operation: Operation,
  document: Document,
): OperationAnswers {
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const found = followed(response, document);
    return { ...found, status: Number(status), notes: found['x-evidence-notes'] ?? [] };
  });
  return {
    operationId: operation.operationId,
    tag: operation.tags[0],
    method: method.toUpperCase(),
    path,
    notes: operation['x-evidence-notes'] ?? [],
    successes: answers.flatMap(({ status, notes, 'x-evidence': evidence }) =>
      evidence === undefined ? [] : [{ status, notes, evidence }],
    ),
    refusing: answers.flatMap(({ status, notes, 'x-refusals': refusals }) =>
      refusals === undefined ? [] : [{ status, notes, refusals }],
    ),
  };
}

function followed(response: Response | Reference, document: Document): Response {
  if (!('$ref' in response)) return response;
  const found = response.$ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  return followed(found as Response | Reference, document);
}
