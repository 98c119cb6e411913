import {
  operationSpecs,
  type OperationId,
  type ParameterSpec,
} from '../../generated/operations.ts';
import type { GivenRequest, RequestTo } from './operation.ts';

const parametersOf = new Map(
  operationSpecs.map(({ operationId, parameters }) => [operationId, parameters]),
);

/** A request that comes from within and not over the wire, with the document's defaults as the edge fills them in. */
export function requestTo<Id extends OperationId>(
  operationId: Id,
  { path, query, headers, body }: GivenRequest<Id>,
): RequestTo<Id> {
  const filled = {
    path,
    query: { ...defaultsOf(operationId, 'query'), ...query },
    headers: { ...defaultsOf(operationId, 'header'), ...headers },
    body,
  };
  return filled as unknown as RequestTo<Id>;
}

function defaultsOf(
  operationId: OperationId,
  place: ParameterSpec['in'],
): Readonly<Record<string, ParameterSpec['default']>> {
  const specs = parametersOf.get(operationId) ?? [];
  return Object.fromEntries(
    specs
      .filter((spec) => spec.in === place && spec.default !== undefined)
      .map((spec) => [spec.name, spec.default]),
  );
}
