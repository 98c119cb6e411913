import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import type { JsonObject } from '../json.ts';
import type { TaskStatus } from '../executions/task.ts';
import { timeText } from './execution-summary.ts';
import { mapText } from './map-text.ts';
import { queueWaitTime, taskExecutionTime } from './task-fields.ts';

/** A task as searches show it. Times are ISO texts; one that has not come is the epoch, as in the engine. */
export interface TaskSummary {
  readonly workflowId: string;
  readonly workflowType: string;
  readonly correlationId?: string | undefined;
  readonly scheduledTime: string;
  readonly startTime: string;
  readonly updateTime: string;
  readonly endTime: string;
  readonly status: TaskStatus;
  readonly reasonForIncompletion?: string | undefined;
  /** Ms. */
  readonly executionTime: number;
  /** Ms. */
  readonly queueWaitTime: number;
  readonly taskDefName: string;
  readonly taskType: string;
  readonly taskReferenceName: string;
  readonly input: string;
  readonly output: string;
  readonly taskId: string;
  readonly workflowPriority: number;
}

/** `input` and `output` are what reading the task shows, which for a HUMAN task is more than its parameters. */
export function taskSummary(
  { task, execution }: TaskOfExecution,
  { input, output }: { readonly input: JsonObject; readonly output: JsonObject },
): TaskSummary {
  return {
    workflowId: execution.workflowId,
    workflowType: execution.definition.name,
    correlationId: execution.correlationId,
    scheduledTime: timeText(task.scheduledTime),
    startTime: timeText(task.startTime),
    updateTime: timeText(task.updateTime),
    endTime: timeText(task.endTime),
    status: task.status,
    reasonForIncompletion: task.reasonForIncompletion,
    executionTime: taskExecutionTime(task),
    queueWaitTime: queueWaitTime(task),
    taskDefName: task.taskDefName,
    taskType: task.taskType,
    taskReferenceName: task.referenceTaskName,
    input: mapText(input),
    output: mapText(output),
    taskId: task.taskId,
    workflowPriority: execution.priority,
  };
}
