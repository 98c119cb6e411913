import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { release } from '../../domain/human-tasks/release.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const releaseHumanTask: Operation<'releaseHumanTask'> = async ({ path }, context) => {
  const { caller, read, now, ids } = context;
  const task = await permittedHumanTask(path.taskId, 'release', caller, read);
  if (isRefusal(task)) return task;
  const released = release(task.value, caller, now, ids);
  if (isRefusal(released)) return released;
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('humanTask', task, released)],
  };
};
