import { PendingChanges } from '../../domain/pending-changes.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { notePoll } from '../../domain/workers/note-poll.ts';
import { pollAfter } from '../../domain/workers/poll.ts';
import { acceptResult, taskOfResult } from '../../domain/workers/task-result.ts';
import { on, type Operation } from '../call/operation.ts';
import { polledTask } from '../views/views.ts';

/** POST /api/tasks/update-v2: report the outcome of a task, and be handed the next one. */
export const updateTaskAndPoll: Operation<'updateTaskAndPoll'> = on(
  'task',
  'execute',
  ({ body }, { read }) => taskOfResult(body, read),
  async ({ body }, context, found) => {
    const accepted = await acceptResult(found, body, context);
    if (isRefusal(accepted)) return accepted;
    const { task, stored, execution, changes } = accepted;
    const nothing = { status: 204, body: undefined } as const;
    if (!task.forWorkers || body.extendLease) return { answer: nothing, changes };
    const { taskType, domain } = task;
    const workerId = body.workerId ?? undefined;
    const request = { taskType, domain, workerId, count: 1 };
    const polled = await pollAfter({ ...stored, value: execution }, request, context);
    const pending = new PendingChanges(context.read);
    pending.add([...changes, ...polled.changes]);
    pending.add(await notePoll({ taskType, domain, workerId }, context));
    const [next] = polled.tasks;
    const answer = next
      ? ({
          status: 200,
          body: await polledTask(next.task, next.execution, context.read),
        } as const)
      : nothing;
    return { answer, changes: pending.all };
  },
);
