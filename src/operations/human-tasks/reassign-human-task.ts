import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { reassign } from '../../domain/human-tasks/reassign.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const reassignHumanTask: Operation<'reassignHumanTask'> = async (
  { path, body },
  context,
) => {
  const { caller, read, now, ids } = context;
  const task = await permittedHumanTask(path.taskId, 'reassign', caller, read);
  if (isRefusal(task)) return task;
  const reassigned = reassign(task.value, body, caller, now, ids);
  if (isRefusal(reassigned)) return reassigned;
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('humanTask', task, reassigned)],
  };
};
