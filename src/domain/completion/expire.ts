import { replace, type Change, type Reader, type Stored } from '../ports.ts';
import type { EngineContext } from '../context.ts';
import { escalate } from '../human-tasks/assignment.ts';
import { cancelTask } from './cancel-task.ts';
import { closed, type HumanTask } from '../human-tasks/human-task.ts';
import { EXHAUSTED_REASON } from '../human-tasks/read-definition.ts';
import { stateAfter } from '../human-tasks/transitions.ts';
import { taskById } from '../executions/execution.ts';
import { timeoutReason } from '../engine/due-tasks.ts';

/** What happens to the task when its time has come: it times out, or goes on to its next assignment. */
export async function settleHumanTask(
  record: Stored<'humanTask'>,
  context: EngineContext,
  read: Reader,
): Promise<readonly Change[]> {
  const { slaDueAt = Infinity, timeoutAt = Infinity } = record.value;
  if (timeoutAt <= slaDueAt) return timedOut(record, context, read);
  const escalated = escalate(record.value, context.now, context.ids);
  return [replace('humanTask', record, escalated), ...(await afterChain(escalated, context, read))];
}

/** A chain that ended under TERMINATE ends the workflow too. */
export async function afterChain(
  task: HumanTask,
  context: EngineContext,
  read: Reader,
): Promise<readonly Change[]> {
  return task.state === 'DELETED' ? cancelTask(task, EXHAUSTED_REASON, context, read) : [];
}

async function timedOut(record: Stored<'humanTask'>, context: EngineContext, read: Reader) {
  const { value: task } = record;
  const state = stateAfter('timeOut', task.state);
  if (state === undefined)
    throw new Error(`Human task ${task.taskId} cannot time out in ${task.state}`);
  const execution = await read.read('execution', task.workflowId);
  const conductorTask = execution && taskById(execution.value, task.taskId);
  const reason = conductorTask ? timeoutReason(conductorTask, context.now) : '';
  return [
    replace('humanTask', record, closed(task, state, context.now)),
    ...(await cancelTask(task, reason, context, read, 'TIMED_OUT')),
  ];
}
