import type { OperationId } from '../../../src/generated/operations.ts';
import { declaredOperation, dereferenced, statusOf } from '../../support/openapi-document.ts';

export interface DocumentedRefusal {
  readonly name: string;
  readonly status: number;
  /** The document's example of it. */
  readonly example: {
    readonly message: string;
    /** Of a token. */
    readonly error?: 'INVALID_TOKEN' | 'EXPIRED_TOKEN';
    readonly validationErrors?: readonly { readonly path: string; readonly message: string }[];
  };
}

/** A refusal of an operation as the OpenAPI document shows it. */
export function documentedRefusal(operationId: OperationId, name: string): DocumentedRefusal {
  const status = statusOf(operationId, name);
  const response = dereferenced(declaredOperation(operationId)['responses'][status]);
  const example = dereferenced(response['content']['application/json'].examples[name]);
  return { name, status, example: example['value'] as DocumentedRefusal['example'] };
}
