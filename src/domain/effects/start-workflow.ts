import { failure, isFailure, type Failure } from '../failure.ts';
import { asObject, asString, isJsonObject, type JsonObject } from '../json.ts';
import { PendingChanges } from '../pending-changes.ts';
import type { Change } from '../ports.ts';
import { isRefusal } from '../refusals.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import {
  domainsOf,
  inlineDefinition,
  storedDefinition,
} from '../definitions/definition-to-start.ts';
import type { Execution } from '../executions/execution.ts';
import { startOnce, type IdempotencyStrategy } from '../engine/start-once.ts';
import type { StartRequest } from '../engine/start.ts';
import type { Task } from '../executions/task.ts';
import { concluded, failed, type Outcome } from './outcome.ts';
import type { EffectContext, Effect } from './effect.ts';

/**
 * START_WORKFLOW (docs/reference-docs/operators/start-workflow): done as soon as the other execution has been started,
 * which goes its own way. Who may start it is not asked.
 */
export const startWorkflowEffect: Effect = async (task, execution, context) => {
  if (task.status !== 'IN_PROGRESS') return [];
  const wanted = wantedIn(task);
  const started = isFailure(wanted) ? wanted : await start(wanted, execution, context);
  const [outcome, changes]: [Outcome, readonly Change[]] = isFailure(started)
    ? [failed(started.reason), []]
    : [{ status: 'COMPLETED', output: { workflowId: started.workflowId } }, started.changes];
  // What follows the task may look at what it has started.
  const read = new PendingChanges(context.read);
  read.add(changes);
  const seeing = { ...context, read };
  return [...(await concluded(task, execution.workflowId, outcome, seeing)), ...changes];
};

interface Wanted extends JsonObject {
  readonly strategy: IdempotencyStrategy;
}

/** What is to be started, or why nothing can be. */
function wantedIn({ input }: Task): Wanted | Failure {
  const wanted = input['startWorkflow'] ?? undefined;
  if (wanted === undefined) return failure("Missing 'startWorkflow' in input data.");
  if (!isJsonObject(wanted))
    return failure('Error reading StartWorkflowRequest. startWorkflow must be an object');
  const { name, workflowDef, idempotencyStrategy } = wanted;
  if (!isJsonObject(workflowDef) && (typeof name !== 'string' || name === ''))
    return failure(
      "startWorkflow validation failed. 'name' -> Workflow name cannot be null or empty. ",
    );
  const strategy = STRATEGIES.find((one) => one === (idempotencyStrategy ?? 'FAIL'));
  if (strategy !== undefined) return { ...wanted, strategy };
  return failure(
    `Error reading StartWorkflowRequest. idempotencyStrategy must be one of ${STRATEGIES.join(', ')}`,
  );
}

const STRATEGIES: readonly IdempotencyStrategy[] = ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'];

/** The execution that was started, or found by its idempotency key; or why there is none. */
async function start(wanted: Wanted, execution: Execution, context: EffectContext) {
  const definition = await definitionOf(wanted, execution, context);
  if (isFailure(definition)) return definition;
  const workflowId = context.ids.next();
  const cut = context.limits.nest(execution.workflowId, workflowId);
  if (cut !== undefined) return cut;
  const request = { ...requestFrom(wanted, execution), workflowId };
  const started = await startOnce(definition, request, wanted.strategy, context);
  if (isRefusal(started)) return failure(started.message);
  return { workflowId: started.execution.workflowId, changes: started.changes };
}

function definitionOf(
  { name, version, workflowDef }: Wanted,
  { createdBy }: Execution,
  { read, now }: EffectContext,
): Promise<WorkflowDefinition | Failure> | WorkflowDefinition | Failure {
  return isJsonObject(workflowDef)
    ? inlineDefinition({ name, ...workflowDef }, createdBy, now)
    : storedDefinition(String(name), version, read);
}

/** Correlation id and task domains are handed on to an execution that is given none of its own. */
function requestFrom(wanted: Wanted, execution: Execution): StartRequest {
  const { input, priority, correlationId, taskToDomain, idempotencyKey } = wanted;
  return {
    input: asObject(input),
    priority: Number(priority ?? 0) || 0,
    correlationId: textIn(correlationId) ?? execution.correlationId,
    taskToDomain: domainsOf(taskToDomain) ?? execution.taskToDomain,
    idempotencyKey: textIn(idempotencyKey),
    createdBy: execution.createdBy,
  };
}

function textIn(value: unknown): string | undefined {
  return value === '' ? undefined : asString(value);
}
