import type { EngineContext } from '../context.ts';
import { resolveAll } from '../definitions/expressions.ts';
import type { Failure } from '../failure.ts';
import type { JsonObject } from '../json.ts';
import type { Lookup } from '../json-paths/json-path.ts';
import { mentions, namedValues } from '../named-values/named-values.ts';
import type { Execution } from './execution.ts';
import type { Task } from './task.ts';

/**
 * What `${…}` sees of an execution: `workflow`, and each task under its reference. Tasks of a loop stand under
 * their base reference with the newest iteration only. The members are those of the engine 3.32.1, and those that
 * pages add: `createTime` and `taskToDomain` (page Wiring Parameters), `idempotencyKey` (page Idempotency).
 */
function lookupIn(execution: Execution): Lookup {
  return (root) => {
    if (root === 'workflow') return workflowScope(execution);
    const task = execution.tasks.latestOf(root);
    return task && taskScope(task, execution);
  };
}

/** The value with its expressions resolved in the execution and, where it names any, the environment of the cluster. */
export async function resolvedIn(
  execution: Execution,
  value: JsonObject,
  { read, bounds }: Pick<EngineContext, 'read' | 'bounds'>,
  taskId?: string,
): Promise<JsonObject | Failure> {
  const isOutside = mentions(value, 'environment');
  const environment = isOutside ? await namedValues('environment', read) : undefined;
  return resolveAll(value, lookupIn(execution), bounds, taskId, environment);
}

function workflowScope(execution: Execution): JsonObject {
  const { definition } = execution;
  return {
    input: execution.input,
    output: execution.output,
    status: execution.status,
    workflowId: execution.workflowId,
    workflowType: definition.name,
    version: definition.version,
    correlationId: execution.correlationId,
    idempotencyKey: execution.idempotencyKey,
    reasonForIncompletion: execution.reasonForIncompletion,
    createTime: execution.createTime,
    schemaVersion: definition['schemaVersion'],
    variables: execution.variables,
    parentWorkflowId: execution.parentWorkflowId,
    parentWorkflowTaskId: execution.parentWorkflowTaskId,
    taskToDomain: execution.taskToDomain,
  };
}

function taskScope(task: Task, { workflowId, correlationId }: Execution): JsonObject {
  return {
    input: task.input,
    output: task.output,
    status: task.status,
    taskId: task.taskId,
    taskType: task.taskType,
    taskDefName: task.taskDefName,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    iteration: task.iteration,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    endTime: task.endTime,
    callbackAfterSeconds: task.callbackAfterSeconds,
    pollCount: task.pollCount,
    workerId: task.workerId,
    correlationId,
    workflowInstanceId: workflowId,
    reasonForIncompletion: task.reasonForIncompletion,
  };
}
