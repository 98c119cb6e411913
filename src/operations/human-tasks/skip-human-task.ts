import { humanTaskById } from '../../domain/access/lookups.ts';
import { afterChain } from '../../domain/completion/expire.ts';
import { skip } from '../../domain/human-tasks/skip.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/human/tasks/{taskId}/skip: leave the current assignee of a human task and go on to the next one.
 */
export const skipHumanTask: Operation<'skipHumanTask'> = on(
  'humanTask',
  'skip',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async ({ query }, context, task) => {
    const { caller, read, now, ids } = context;
    const skipped = skip(task.value, query.reason, caller, now, ids);
    if (isRefusal(skipped)) return skipped;
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('humanTask', task, skipped), ...(await afterChain(skipped, context, read))],
    };
  },
);
