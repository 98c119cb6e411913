import type { JsonObject } from '../json.ts';
import type { Lookup } from '../definitions/path.ts';
import type { Execution } from './execution.ts';
import type { Task } from './task.ts';

/**
 * What `${…}` sees of an execution: `workflow`, and each task under its reference. Tasks of a loop stand under
 * their base reference with the newest iteration only.
 */
export function lookupIn(execution: Execution): Lookup {
  return (root) => {
    if (root === 'workflow') return workflowScope(execution);
    const task = execution.tasks.latestOf(root);
    return task && taskScope(task);
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
    reasonForIncompletion: execution.reasonForIncompletion,
    createTime: execution.createTime,
    startTime: execution.createTime,
    schemaVersion: definition['schemaVersion'],
    priority: execution.priority,
    variables: execution.variables,
    parentWorkflowId: execution.parentWorkflowId,
    parentWorkflowTaskId: execution.parentWorkflowTaskId,
    taskToDomain: execution.taskToDomain,
  };
}

function taskScope(task: Task): JsonObject {
  return {
    input: task.input,
    output: task.output,
    status: task.status,
    taskId: task.taskId,
    taskType: task.taskType,
    taskDefName: task.taskDefName,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    retried: task.retried,
    iteration: task.iteration,
    seq: task.seq,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    endTime: task.endTime,
    updateTime: task.updateTime,
    startDelayInSeconds: task.startDelayInSeconds,
    callbackAfterSeconds: task.callbackAfterSeconds,
    pollCount: task.pollCount,
    workerId: task.workerId,
    subWorkflowId: task.subWorkflowId,
    reasonForIncompletion: task.reasonForIncompletion,
  };
}
