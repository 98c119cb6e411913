import { afterChain } from '../../domain/completion/expire.ts';
import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { skip } from '../../domain/human-tasks/skip.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const skipHumanTask: Operation<'skipHumanTask'> = async ({ path, query }, context) => {
  const { caller, read, now, ids } = context;
  const task = await permittedHumanTask(path.taskId, 'skip', caller, read);
  if (isRefusal(task)) return task;
  const skipped = skip(task.value, query.reason, caller, now, ids);
  if (isRefusal(skipped)) return skipped;
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('humanTask', task, skipped), ...(await afterChain(skipped, context, read))],
  };
};
