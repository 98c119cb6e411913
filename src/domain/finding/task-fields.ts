import { leavesOf } from '../search/full-text.ts';
import type { Order } from '../search/first-in-order.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import type { Task } from '../executions/task.ts';
import { several, single, unlessNever, type Fields } from '../search/fields.ts';

/** What can be asked about a task. The first eight stand in the vendor's API description. */
export const taskFields: Fields<TaskOfExecution> = {
  workflowId: single('text', ({ execution }) => execution.workflowId),
  correlationId: single('text', ({ execution }) => execution.correlationId),
  taskId: single('text', ({ task }) => task.taskId),
  workflowType: single('text', ({ execution }) => execution.definition.name),
  taskType: single('text', ({ task }) => task.taskType),
  status: single('text', ({ task }) => task.status),
  startTime: single('number', ({ task }) => unlessNever(task.startTime)),
  modifiedTime: single('number', ({ task }) => unlessNever(task.updateTime)),
  updateTime: single('number', ({ task }) => unlessNever(task.updateTime)),
  scheduledTime: single('number', ({ task }) => unlessNever(task.scheduledTime)),
  endTime: single('number', ({ task }) => unlessNever(task.endTime)),
  executionTime: single('number', ({ task }) => taskExecutionTime(task)),
  queueWaitTime: single('number', ({ task }) => queueWaitTime(task)),
  taskDefName: single('text', ({ task }) => task.taskDefName),
  taskReferenceName: single('text', ({ task }) => task.referenceTaskName),
  workerId: single('text', ({ task }) => task.workerId),
  domain: single('text', ({ task }) => task.domain),
  reasonForIncompletion: single('text', ({ task }) => task.reasonForIncompletion),
  input: several('fullText', ({ task }) => leavesOf(task.input)),
  output: several('fullText', ({ task }) => leavesOf(task.output)),
};

/** Ms from start to end; 0 while it is open, and where it never began. */
export function taskExecutionTime({ startTime, endTime }: Task): number {
  return startTime === 0 ? 0 : Math.max(0, endTime - startTime);
}

export function queueWaitTime({ startTime, scheduledTime }: Task): number {
  return Math.max(0, startTime - scheduledTime);
}

/** What free text is looked for in. */
export function taskTexts({ task, execution }: TaskOfExecution): readonly string[] {
  const { correlationId } = execution;
  return [
    task.taskId,
    task.referenceTaskName,
    task.taskDefName,
    task.taskType,
    execution.workflowId,
    execution.definition.name,
    ...[correlationId, task.reasonForIncompletion].filter((text) => text !== undefined),
    ...leavesOf(task.input),
    ...leavesOf(task.output),
  ];
}

/** Newest scheduling first; of one execution the later in it; ties by id, so that pages are stable. */
export const newestScheduledFirst: Order<TaskOfExecution> = (one, other) =>
  other.task.scheduledTime - one.task.scheduledTime ||
  (one.execution.workflowId === other.execution.workflowId ? other.task.seq - one.task.seq : 0) ||
  (one.task.taskId < other.task.taskId ? -1 : 1);
