import { replace, type Change } from '../ports.ts';
import { advance } from '../engine/decider.ts';
import { taskById, withTask } from '../executions/execution.ts';
import { awaitsCall, isCompletedLater } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import { reported, type TaskReport } from '../executions/worker-task.ts';

/** What follows from the report of a task's call; nothing when the task does not wait for it any more. */
export async function answerCall(
  workflowId: string,
  taskId: string,
  report: TaskReport,
  context: EngineContext,
): Promise<readonly Change[]> {
  const stored = await context.read.read('execution', workflowId);
  const task = stored && taskById(stored.value, taskId);
  if (stored === undefined || task === undefined || !awaitsCall(task)) return [];
  const isLeftOpen = report.status === 'COMPLETED' && isCompletedLater(task);
  const after = isLeftOpen
    ? { ...reported(task, { ...report, status: 'IN_PROGRESS' }, context.now), isCalled: true }
    : reported(task, report, context.now);
  const answered = withTask(stored.value, after);
  return [replace('execution', stored, await advance(answered, context))];
}
