import type { HumanTask } from './human-task.ts';
import type { NamedValues } from '../named-values/named-values.ts';
import { inputWithContext } from './input-with-context.ts';
import type { Execution } from '../executions/execution.ts';
import type { Task } from '../executions/task.ts';
import { masked } from '../executions/masked.ts';
import { taskWithDefaults } from '../executions/with-defaults.ts';

/** The task as its readers see it, and a GET_WORKFLOW: sensitive values are masked. `secrets`: those of the cluster. */
export function maskedTaskWithRecord(
  task: Task,
  execution: Execution,
  secrets: NamedValues,
  record?: HumanTask,
) {
  const { definition } = execution;
  const shown = taskWithRecord(task, execution, record);
  return {
    ...shown,
    workflowTask: masked(shown.workflowTask, definition, secrets),
    inputData: masked(shown.inputData, definition, secrets),
    outputData: masked(shown.outputData, definition, secrets),
  };
}

/** The task as whoever does it sees it; `record` is the human record of a HUMAN task. */
export function taskWithRecord(task: Task, execution: Execution, record?: HumanTask) {
  const definition = task.workflowTask.taskDefinition;
  return {
    taskType: task.taskType,
    status: task.status,
    inputData: record ? inputWithContext(record) : task.input,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    seq: task.seq,
    correlationId: execution.correlationId,
    pollCount: task.pollCount,
    taskDefName: task.taskDefName,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    endTime: task.endTime,
    updateTime: task.updateTime,
    startDelayInSeconds: task.startDelayInSeconds,
    retriedTaskId: task.retriedTaskId,
    retried: task.retried,
    executed: task.progress === 'past',
    callbackFromWorker: true,
    responseTimeoutSeconds: task.forWorkers ? (definition?.responseTimeoutSeconds ?? 0) : 0,
    workflowInstanceId: execution.workflowId,
    workflowType: execution.definition.name,
    taskId: task.taskId,
    reasonForIncompletion: task.reasonForIncompletion,
    callbackAfterSeconds: task.callbackAfterSeconds,
    workerId: task.workerId,
    domain: task.domain,
    subWorkflowId: task.subWorkflowId,
    outputData: task.output,
    workflowTask: taskWithDefaults(task.workflowTask),
    taskDefinition: definition,
    rateLimitPerFrequency: 0,
    rateLimitFrequencyInSeconds: 0,
    workflowPriority: execution.priority,
    iteration: task.iteration,
    subworkflowChanged: false,
    firstStartTime: 0,
    loopOverTask: task.loopOverTask || task.iteration > 0,
    queueWaitTime: Math.max(0, task.startTime - task.scheduledTime),
  };
}
