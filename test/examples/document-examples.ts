import type { OperationId } from '../../src/generated/operations.ts';
import {
  declaredOperation,
  dereferenced,
  documentedOperation,
} from '../support/openapi-document.ts';
import type { Call } from '../support/test-cluster.ts';

/** The examples of an operation in the OpenAPI document, as calls and the answers they should get. */

export interface ExampleAnswer {
  readonly operationId: OperationId;
  readonly status: number;
  /** Of a refusal: its name. Undefined where the answer has no body. */
  readonly name: string | undefined;
  readonly value: unknown;
}

type Json = Readonly<Record<string, any>>;

/**
 * The call that the examples of parameters and body make. Where there are several, the one of that name; without it
 * the first.
 */
export function exampleCall(operationId: OperationId, name?: string): Call {
  const { method, path, parameters, requestBody } = operationOf(operationId);
  const given = (place: 'path' | 'query') =>
    parameters
      .filter((parameter) => parameter['in'] === place)
      .map((parameter) => [parameter['name'], parameterExample(parameter, name)] as const)
      .filter(([, value]) => value !== undefined);
  const inPath = new Map<string, unknown>(given('path'));
  const query = Object.fromEntries(given('query'));
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_segment, wanted: string) => {
    if (!inPath.has(wanted)) throw new Error(`${operationId}: ${wanted} has no example`);
    return encodeURIComponent(String(inPath.get(wanted)));
  });
  const body = bodyExample(requestBody, name);
  return { method, path: filled, query, ...(body === undefined ? {} : { body }) };
}

/** The names of the request bodies and parameters of which there are several; one that has none gives undefined. */
export function exampleNames(operationId: OperationId): readonly (string | undefined)[] {
  const { parameters, requestBody } = operationOf(operationId);
  const names = [
    ...parameters.flatMap((parameter) => Object.keys(parameter['examples'] ?? {})),
    ...Object.keys(bodyExamples(requestBody)),
  ];
  return names.length === 0 ? [undefined] : [...new Set(names)];
}

export function exampleAnswers(operationId: OperationId): readonly ExampleAnswer[] {
  return Object.entries<Json>(operationOf(operationId).responses).flatMap(([status, response]) =>
    examplesIn(dereferenced(response)).map((example) => ({
      operationId,
      status: Number(status),
      ...example,
    })),
  );
}

function examplesIn({ content }: Json): readonly Pick<ExampleAnswer, 'name' | 'value'>[] {
  if (content === undefined) return [{ name: undefined, value: undefined }];
  return Object.entries<Json>(content['application/json'].examples).map(([name, example]) => ({
    name,
    value: dereferenced(example)['value'],
  }));
}

function operationOf(operationId: OperationId) {
  const { method, path, parameters } = documentedOperation(operationId);
  const { requestBody, responses } = declaredOperation(operationId);
  return {
    method,
    path,
    parameters,
    requestBody: requestBody && dereferenced(requestBody),
    responses,
  };
}

function parameterExample({ example, examples }: Json, name: string | undefined): unknown {
  if (examples === undefined) return example;
  const chosen = examples[name ?? ''] ?? Object.values(examples)[0];
  return dereferenced(chosen)['value'];
}

function bodyExample(requestBody: Json | undefined, name: string | undefined): unknown {
  const examples = bodyExamples(requestBody);
  const chosen = examples[name ?? ''] ?? Object.values(examples)[0];
  return chosen && dereferenced(chosen)['value'];
}

function bodyExamples(requestBody: Json | undefined): Readonly<Record<string, Json>> {
  return requestBody === undefined
    ? {}
    : (requestBody['content']['application/json'].examples ?? {});
}
