import { reportByReference } from '../../domain/workers/report-by-reference.ts';
import type { ContextOf, RequestTo } from './operation.ts';

/** What the report of a call by reference changes; clients write the name of the worker in two ways. */
export function reportAsAsked(
  { query, body }: RequestTo<'updateTaskByRef'>,
  context: ContextOf<'updateTaskByRef'>,
  found: Parameters<typeof reportByReference>[0],
) {
  const workerId = query.workerid ?? query.workerId;
  return reportByReference(found, { output: body, workerId }, context);
}
