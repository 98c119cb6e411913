import { isFailure } from '../../domain/failure.ts';
import { notFound, operationNamed } from './operation-named.ts';
import { isSince, whereNames, type Where } from './where.ts';

/** Why no call could be held against the filter; undefined: it can. */
export function wrongWhere(where: Where): string | undefined {
  const unknown = Object.keys(where).find((name) => !whereNames.includes(name));
  if (unknown !== undefined)
    return `"${unknown}" is not known; ${notFound(unknown, whereNames, `there are ${whereNames.join(', ')}`)}`;
  const { operation, since } = where;
  if (since !== undefined && !isSince(since))
    return `"since" must be the id of a request (r12) or a time (epoch ms or ISO 8601), got "${String(since)}"`;
  const spec = operation === undefined ? undefined : operationNamed(operation);
  return isFailure(spec) ? spec.reason : undefined;
}
