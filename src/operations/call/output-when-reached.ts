import type { JsonObject } from '../../domain/json.ts';
import { hasReached } from '../../domain/executions/has-reached.ts';
import { namedValues } from '../../domain/named-values/named-values.ts';
import { masked } from '../../domain/executions/masked.ts';
import type { Wait } from './answer-when.ts';
import type { RequestTo } from './operation.ts';

/** Waits as the headers say, and shows the output. */
export function outputWhenReached(
  headers: RequestTo<'executeWorkflowByName'>['headers'],
): Wait<JsonObject> {
  const goal = { until: headers.waitUntilTaskRef };
  return {
    seconds: headers.waitForSeconds,
    isOver: (execution, read) => hasReached(execution, goal, read),
    show: async ({ output, definition }, read) =>
      masked(output, definition, await namedValues('secrets', read)),
  };
}
