import type { JsonObject } from '../json.ts';
import type { Lookup } from '../json-paths/json-path.ts';
import type { Execution } from './execution.ts';
import type { Task } from './task.ts';

/**
 * What `${…}` sees of an execution: `workflow`, and each task under its reference. Tasks of a loop stand under
 * their base reference with the newest iteration only. The members are those of the engine 3.32.1, and those that
 * pages add: `createTime` and `taskToDomain` (page Wiring Parameters), `idempotencyKey` (page Idempotency).
 */
export function lookupIn(execution: Execution): Lookup {
  return (root) => {
    if (root === 'workflow') return workflowScope(execution);
    const task = execution.tasks.latestOf(root);
    return task && taskScope(task, execution);
  };
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
