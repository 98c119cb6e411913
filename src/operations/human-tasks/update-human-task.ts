import { update } from '../../domain/completion/update.ts';
import { isRefusal, unknownHumanTask } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const updateHumanTask: Operation<'updateHumanTask'> = async (
  { path, query, body },
  context,
) => {
  const record = await context.read.read('humanTask', path.taskId);
  if (record === undefined) return unknownHumanTask(path.taskId);
  const complete = query.complete ?? false;
  const changes = await update({ record, answer: body, complete }, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
