import { closeName } from '../../domain/close-name.ts';
import { failure, type Failure } from '../../domain/failure.ts';
import { operationSpecs, type OperationSpec } from '../../generated/operations.ts';

/** The operation of that operationId, or which one was probably meant. */
export function operationNamed(name: string): OperationSpec | Failure {
  const spec = operationSpecs.find(({ operationId }) => operationId === name);
  if (spec !== undefined) return spec;
  const ids = operationSpecs.map(({ operationId }) => operationId);
  const meant = notFound(name, ids, 'the OpenAPI document has the operationIds');
  return failure(`there is no operation "${name}"; ${meant}`);
}

/** What was probably meant by the name; where nothing is close, what is said instead. */
export function notFound(name: string, known: readonly string[], otherwise: string): string {
  const near = closeName(name, known);
  return near === undefined ? otherwise : `did you mean "${near}"?`;
}
