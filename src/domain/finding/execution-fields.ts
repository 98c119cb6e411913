import { leavesOf } from '../search/full-text.ts';
import type { Order } from '../search/first-in-order.ts';
import type { Execution } from '../executions/execution.ts';
import { several, single, unlessNever, type Fields } from '../search/fields.ts';

/**
 * What can be asked about an execution. The first six stand in
 * docs/reference-docs/api/workflow/search-workflow-executions, taskId and taskType in the vendor's API description.
 */
export const executionFields: Fields<Execution> = {
  workflowId: single('text', (execution) => execution.workflowId),
  correlationId: single('text', (execution) => execution.correlationId),
  workflowType: single('text', (execution) => execution.definition.name),
  status: single('text', (execution) => execution.status),
  startTime: single('number', (execution) => execution.createTime),
  modifiedTime: single('number', (execution) => execution.updateTime),
  updateTime: single('number', (execution) => execution.updateTime),
  endTime: single('number', (execution) => unlessNever(execution.endTime)),
  executionTime: single('number', executionTime),
  version: single('number', (execution) => execution.definition.version),
  priority: single('number', (execution) => execution.priority),
  createdBy: single('text', (execution) => execution.createdBy),
  idempotencyKey: single('text', (execution) => execution.idempotencyKey),
  parentWorkflowId: single('text', (execution) => execution.parentWorkflowId),
  reasonForIncompletion: single('text', (execution) => execution.reasonForIncompletion),
  failedReferenceTaskNames: several('text', (execution) => execution.failedNames?.references ?? []),
  failedTaskNames: several('text', (execution) => execution.failedNames?.definitions ?? []),
  taskId: several('text', (execution) => [...execution.tasks].map((task) => task.taskId)),
  taskType: several('text', (execution) => [...execution.tasks].map((task) => task.taskType)),
  input: several('fullText', (execution) => leavesOf(execution.input)),
  output: several('fullText', (execution) => leavesOf(execution.output)),
};

/** Ms from start to end; 0 while it runs. */
export function executionTime(execution: Execution): number {
  return execution.endTime === 0 ? 0 : execution.endTime - execution.createTime;
}

/** What free text is looked for in: what the same page lists, and the ids and names. */
export function executionTexts(execution: Execution): readonly string[] {
  const { workflowId, correlationId, definition, reasonForIncompletion } = execution;
  return [
    workflowId,
    definition.name,
    ...[correlationId, reasonForIncompletion].filter((text) => text !== undefined),
    ...leavesOf(execution.input),
    ...leavesOf(execution.output),
    ...leavesOf(execution.variables),
    ...[...execution.tasks].flatMap((task) => leavesOf(task.output)),
  ];
}

/** Newest start first; ties by id, so that pages are stable. */
export const newestStartFirst: Order<Execution> = (one, other) =>
  other.createTime - one.createTime || (one.workflowId < other.workflowId ? -1 : 1);
