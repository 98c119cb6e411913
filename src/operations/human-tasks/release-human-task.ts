import { humanTaskById } from '../../domain/access/lookups.ts';
import { release } from '../../domain/human-tasks/release.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/human/tasks/{taskId}/release: give a claimed human task back. */
export const releaseHumanTask: Operation<'releaseHumanTask'> = on(
  'humanTask',
  'release',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  (_request, context, task) => {
    const { caller, now, ids } = context;
    const released = release(task.value, caller, now, ids);
    if (isRefusal(released)) return released;
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('humanTask', task, released)],
    };
  },
);
