import { keys } from '../index-keys.ts';
import { put, type Change, type Reader } from '../ports.ts';
import { idempotencyKeyInUse, type Refusal } from '../refusals.ts';
import { beginExecution } from './begin-execution.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import { hasEnded, type Execution } from '../executions/execution.ts';
import { startKeyId } from '../executions/start-key.ts';
import type { StartRequest } from './start.ts';
import type { EngineContext } from '../context.ts';

/** What happens when the idempotency key was used before: docs/reference-docs/api/workflow/start-workflow-execution. */
export type IdempotencyStrategy = 'FAIL' | 'RETURN_EXISTING' | 'FAIL_ON_RUNNING';

export interface Started {
  readonly execution: Execution;
  /** Empty where the execution was there already. */
  readonly changes: readonly Change[];
}

/** A new execution or, where the request has an idempotency key, what its strategy says of one started with it before. */
export async function startOnce(
  definition: WorkflowDefinition,
  request: StartRequest,
  strategy: IdempotencyStrategy,
  context: EngineContext,
): Promise<Started | Refusal<'IdempotencyKeyInUse'>> {
  const { idempotencyKey } = request;
  if (idempotencyKey === undefined) return beginExecution(definition, request, context);
  const id = startKeyId(definition.name, idempotencyKey);
  const lastStart = await context.read.read('startKey', id);
  const before = await startedWith(idempotencyKey, definition.name, lastStart?.value, context.read);
  const counting = strategy === 'FAIL_ON_RUNNING' ? before.filter((one) => !hasEnded(one)) : before;
  const existing = counting.at(-1);
  if (existing === undefined) {
    const { execution, changes } = await beginExecution(definition, request, context);
    const { workflowId } = execution;
    return { execution, changes: [put('startKey', id, lastStart, { workflowId }), ...changes] };
  }
  return strategy === 'RETURN_EXISTING'
    ? { execution: existing, changes: [] }
    : idempotencyKeyInUse(idempotencyKey, existing.workflowId);
}

/** The executions of that workflow with that key, in the order of their starts; those that were removed are gone. */
async function startedWith(
  key: string,
  workflowName: string,
  lastStart: { readonly workflowId: string } | undefined,
  read: Reader,
): Promise<readonly Execution[]> {
  const stored = await read.find('execution', [[keys.idempotency(workflowName, key)]]);
  // One started in the same unit of work is not found by its key yet.
  const last = lastStart && (await read.read('execution', lastStart.workflowId));
  const all = new Map([...stored, ...(last ? [last] : [])].map(({ id, value }) => [id, value]));
  return [...all.values()].filter(
    ({ definition, idempotencyKey }) => definition.name === workflowName && idempotencyKey === key,
  );
}
