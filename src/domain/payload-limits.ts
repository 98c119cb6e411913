/** What an execution and a task hold at most, as JSON: the limits of the platform. */
import { bytesBeyond } from './json-size.ts';
import type { JsonObject } from './json.ts';
import { taskOutputTooLarge, workflowInputTooLarge, type Refusal } from './refusals.ts';
import { MIB } from './units.ts';

/** In bytes of UTF-8. */
const MOST_WORKFLOW_INPUT = 5 * MIB;
const MOST_TASK_OUTPUT = 3 * MIB;

export function refuseInput(
  input: JsonObject | null | undefined,
): Refusal<'WorkflowInputTooLarge'> | undefined {
  const bytes = bytesBeyond(input ?? {}, MOST_WORKFLOW_INPUT);
  return bytes === undefined ? undefined : workflowInputTooLarge(bytes, MOST_WORKFLOW_INPUT);
}

/** The output is that which the task would have: an answer that is merged counts with what it is merged into. */
export function refuseOutput(output: JsonObject): Refusal<'TaskOutputTooLarge'> | undefined {
  const bytes = bytesBeyond(output, MOST_TASK_OUTPUT);
  return bytes === undefined ? undefined : taskOutputTooLarge(bytes, MOST_TASK_OUTPUT);
}
