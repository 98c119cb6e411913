import type { Reader } from '../ports.ts';
import { taskById, type Execution } from './execution.ts';

/** The SUB_WORKFLOW task that has started the execution, and the execution that the task is in. */
export async function parentOf(child: Execution, read: Reader) {
  const { parentWorkflowId, parentWorkflowTaskId } = child;
  if (parentWorkflowId === undefined || parentWorkflowTaskId === undefined) return undefined;
  const stored = await read.read('execution', parentWorkflowId);
  const task = stored && taskById(stored.value, parentWorkflowTaskId);
  return stored && task?.subWorkflowId === child.workflowId ? { stored, task } : undefined;
}
