import { closeName } from '../../domain/close-name.ts';
import { operationSpecs } from '../../generated/operations.ts';
import { isSince, whereNames, type Where } from './where.ts';

/** Why no call could be held against the filter; undefined: it can. */
export function wrongWhere(where: Where): string | undefined {
  const unknown = Object.keys(where).find((name) => !whereNames.includes(name));
  if (unknown !== undefined)
    return `"${unknown}" is not known; ${meant(unknown, whereNames) ?? `there are ${whereNames.join(', ')}`}`;
  const { operation, since } = where;
  if (since !== undefined && !isSince(since))
    return `"since" must be the id of a request (r12) or a time (epoch ms or ISO 8601), got "${String(since)}"`;
  return operation === undefined ? undefined : wrongOperation(operation);
}

/** Why there is no such operation; undefined: there is. */
function wrongOperation(operation: string): string | undefined {
  const ids = operationSpecs.map(({ operationId }): string => operationId);
  if (ids.includes(operation)) return undefined;
  const near = meant(operation, ids) ?? 'the OpenAPI document has the operationIds';
  return `there is no operation "${operation}"; ${near}`;
}

function meant(name: string, known: readonly string[]): string | undefined {
  const near = closeName(name, known);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}
