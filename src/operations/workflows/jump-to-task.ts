import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { jump } from '../../domain/lifecycle/jump.ts';
import { on, type Operation } from '../call/operation.ts';

/** What the generated clients leave in the path: they give the reference as a parameter only. */
const NOT_FILLED_IN = '{taskReferenceName}';

/**
 * POST /api/workflow/{workflowId}/jump/{taskReferenceName}: have a running execution go on at another task.
 */
export const jumpToTask: Operation<'jumpToTask'> = on(
  'execution',
  'jump to a task of',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ path, query, body }, context, stored) => {
    const reference = [query.taskReferenceName, path.taskReferenceName].find(
      (one) => one !== '' && one !== NOT_FILLED_IN && one !== undefined,
    );
    const changes = await jump(reference, body).changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
