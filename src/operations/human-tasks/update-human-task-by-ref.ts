import { executionById } from '../../domain/access/lookups.ts';
import { addressHumanTask } from '../../domain/human-tasks/address.ts';
import type { Reader } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation, type RequestTo } from '../call/operation.ts';
import { updateWithAnswer } from '../call/update-with-answer.ts';

/**
 * POST /api/human/tasks/update/taskRef: save the answers of a human task and, if asked to, complete it.
 */
export const updateHumanTaskByRef: Operation<'updateHumanTaskByRef'> = on(
  'humanTask',
  'update',
  ({ query }, { read }) => addressed(query, read),
  ({ query, body }, context, record) =>
    updateWithAnswer({ record, answer: body, complete: query.complete }, context),
);

async function addressed(query: RequestTo<'updateHumanTaskByRef'>['query'], read: Reader) {
  const execution = await executionById(query.workflowId, read);
  if (isRefusal(execution)) return execution;
  const task = addressHumanTask(execution.value, query.taskRefName, query.iteration);
  if (isRefusal(task)) return task;
  const record = await read.read('humanTask', task.taskId);
  if (record === undefined) throw new Error(`HUMAN task ${task.taskId} has no record`);
  return record;
}
