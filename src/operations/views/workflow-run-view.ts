/** Executions and the tasks that hold them up, as those who wait for an execution are shown them. */
import type { Reader } from '../../domain/ports.ts';
import type { Blocking } from '../../domain/executions/blocking-task.ts';
import type { Execution } from '../../domain/executions/execution.ts';
import type { components } from '../../generated/api.ts';
import { conductorTaskWithRecord, workflowWithTasks } from './views.ts';

type Schemas = components['schemas'];

/** Whose call is answered. */
export interface RunTarget {
  /** The execution that was asked for. */
  readonly target: Execution;
  readonly requestId: string | undefined;
  /** Whether the time was over before what was waited for. */
  readonly signalTimeout: boolean;
}

/** The execution with its tasks, as it is stored. */
export async function workflowRun(
  responseType: Schemas['WorkflowRun']['responseType'],
  { target, requestId, signalTimeout }: RunTarget,
  shown: Execution,
  read: Reader,
): Promise<Schemas['WorkflowRun']> {
  const { tasks, input, output, variables } = await workflowWithTasks(shown, true, read);
  return {
    responseType,
    targetWorkflowId: target.workflowId,
    targetWorkflowStatus: target.status,
    requestId,
    signalTimeout,
    workflowId: shown.workflowId,
    correlationId: shown.correlationId,
    input,
    output,
    priority: shown.priority,
    variables,
    tasks,
    createdBy: shown.createdBy,
    createTime: shown.createTime,
    status: shown.status,
    updateTime: shown.updateTime,
  };
}

/** The task that holds the execution up. */
export async function taskRun(
  responseType: Schemas['TaskRun']['responseType'],
  { target, requestId, signalTimeout }: RunTarget,
  { task, execution }: Blocking,
  read: Reader,
): Promise<Schemas['TaskRun']> {
  const { inputData, outputData } = await conductorTaskWithRecord(task, execution, read);
  return {
    responseType,
    targetWorkflowId: target.workflowId,
    targetWorkflowStatus: target.status,
    requestId,
    signalTimeout,
    workflowId: execution.workflowId,
    correlationId: execution.correlationId,
    input: inputData,
    output: outputData,
    taskType: task.taskType,
    taskId: task.taskId,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    taskDefName: task.taskDefName,
    workflowType: execution.definition.name,
    priority: execution.priority,
    createTime: task.startTime,
    status: task.status,
    updateTime: task.updateTime,
  };
}
