import { answerHumanTask } from '../../domain/completion/update.ts';
import { isRefusal, unknownHumanTask } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const updateHumanTask: Operation<'updateHumanTask'> = async (
  { path, query, body },
  scene,
) => {
  const record = await scene.read.read('humanTask', path.taskId);
  if (record === undefined) return unknownHumanTask(path.taskId);
  const complete = query.complete ?? false;
  const changes = await answerHumanTask({ record, answer: body, complete }, scene);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
