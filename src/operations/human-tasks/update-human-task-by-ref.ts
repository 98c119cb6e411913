import { addressHumanTask } from '../../domain/human-tasks/address.ts';
import { update } from '../../domain/completion/update.ts';
import { isRefusal, unknownWorkflow } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const updateHumanTaskByRef: Operation<'updateHumanTaskByRef'> = async (
  { query, body },
  context,
) => {
  const execution = await context.read.read('execution', query.workflowId);
  if (execution === undefined) return unknownWorkflow(query.workflowId);
  const task = addressHumanTask(execution.value, query.taskRefName, query.iteration ?? []);
  if (isRefusal(task)) return task;
  const record = await context.read.read('humanTask', task.taskId);
  if (record === undefined) throw new Error(`HUMAN task ${task.taskId} has no record`);
  const complete = query.complete ?? false;
  const changes = await update({ record, answer: body, complete }, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
