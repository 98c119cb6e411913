import { replace, type Change, type Reader } from '../ports.ts';
import { advance } from '../engine/decider.ts';
import { taskById, withTask } from '../executions/execution.ts';
import { ended, isTerminal, type TaskStatus } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import type { HumanTask } from '../human-tasks/human-task.ts';

/**
 * Ends the Conductor task of a human record whose own change is decided already, and lets its execution go on from
 * there; nothing where the execution or its task is over.
 */
export async function cancelTask(
  record: HumanTask,
  reason: string,
  context: EngineContext,
  read: Reader,
  status: TaskStatus = 'CANCELED',
): Promise<readonly Change[]> {
  const { now } = context;
  const execution = await read.read('execution', record.workflowId);
  const task = execution && taskById(execution.value, record.taskId);
  if (!execution || !task || isTerminal(task.status)) return [];
  const cancelled = withTask(execution.value, ended(task, status, now, reason));
  return [replace('execution', execution, await advance(cancelled, context))];
}
