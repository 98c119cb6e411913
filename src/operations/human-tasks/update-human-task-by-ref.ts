import { executionById } from '../../domain/access/lookups.ts';
import { update } from '../../domain/completion/update.ts';
import { addressHumanTask } from '../../domain/human-tasks/address.ts';
import type { Reader } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation, type RequestTo } from '../call/operation.ts';

/**
 * POST /api/human/tasks/update/taskRef: save the answers of a human task and, if asked to, complete it.
 */
export const updateHumanTaskByRef: Operation<'updateHumanTaskByRef'> = on(
  'humanTask',
  'update',
  ({ query }, { read }) => addressed(query, read),
  async ({ query, body }, context, record) => {
    const asked = { record, answer: body, complete: query.complete };
    const changes = await update(asked, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
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
