import { startOnce } from '../../domain/engine/start-once.ts';
import type { WorkflowDefinition } from '../../domain/definitions/definition.ts';
import { refuseInput } from '../../domain/payload-limits.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { components } from '../../generated/api.ts';
import type { ContextOf } from './operation.ts';

type StartBody = components['schemas']['StartWorkflowRequest'];
/** What a start says besides the definition; nulls and empty texts stand for what is left out. */
type StartOptions = Pick<
  StartBody,
  'input' | 'correlationId' | 'priority' | 'taskToDomain' | 'idempotencyKey' | 'idempotencyStrategy'
>;

/** Starts the definition, or finds what was started with the same key. */
export async function startAsRequested(
  definition: WorkflowDefinition,
  options: StartOptions,
  context: ContextOf<'startWorkflow'>,
) {
  return refuseInput(options.input) ?? (await startUnmeasured(definition, options, context));
}

/** The same without an input. */
export function startWithoutInput(
  definition: WorkflowDefinition,
  options: Omit<StartOptions, 'input'>,
  context: ContextOf<'startWorkflow'>,
) {
  return startUnmeasured(definition, options, context);
}

function startUnmeasured(
  definition: WorkflowDefinition,
  options: StartOptions,
  context: ContextOf<'startWorkflow'>,
) {
  const request = {
    input: options.input ?? {},
    correlationId: options.correlationId ?? undefined,
    priority: options.priority ?? undefined,
    taskToDomain: options.taskToDomain ?? undefined,
    idempotencyKey:
      options.idempotencyKey === '' ? undefined : (options.idempotencyKey ?? undefined),
    createdBy: context.caller.id,
  };
  return startOnce(definition, request, options.idempotencyStrategy ?? 'FAIL', context);
}

/** Starts it, and answers with the id of the execution. */
export async function startedId(...given: Parameters<typeof startAsRequested>) {
  const started = await startAsRequested(...given);
  if (isRefusal(started)) return started;
  const { execution, changes } = started;
  return { answer: { status: 200, body: execution.workflowId }, changes } as const;
}

/** The same options where headers carry the key. */
export function keyInHeaders(headers: {
  readonly 'X-Idempotency-key'?: string | undefined;
  readonly 'X-on-conflict': StartBody['idempotencyStrategy'];
}): Pick<StartOptions, 'idempotencyKey' | 'idempotencyStrategy'> {
  return {
    idempotencyKey: headers['X-Idempotency-key'],
    idempotencyStrategy: headers['X-on-conflict'],
  };
}
