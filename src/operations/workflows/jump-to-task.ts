import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { jump } from '../../domain/lifecycle/jump.ts';
import type { Operation } from '../call/operation.ts';

/** What the generated clients leave in the path: they give the reference as a parameter only. */
const NOT_FILLED_IN = '{taskReferenceName}';

export const jumpToTask: Operation<'jumpToTask'> = async ({ path, query, body }, context) => {
  const reference = [query.taskReferenceName, path.taskReferenceName].find(
    (one) => one !== '' && one !== NOT_FILLED_IN && one !== undefined,
  );
  const changes = await operate(path.workflowId, jump(reference, body), context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
