import { notePoll } from '../../domain/workers/note-poll.ts';
import { poll } from '../../domain/workers/poll.ts';
import { on, type Operation } from '../call/operation.ts';
import { queueAddressed } from '../call/queue-addressed.ts';
import { polledTask } from '../views/views.ts';

/** GET /api/tasks/poll/{taskType}: hand the caller one scheduled task of a type. */
export const pollTask: Operation<'pollTask'> = on(
  'queue',
  'execute',
  queueAddressed,
  async ({ query }, context, { name: taskType, domain }) => {
    const { workerid: workerId } = query;
    const noted = await notePoll({ taskType, domain, workerId }, context);
    const { tasks, changes } = await poll({ taskType, domain, workerId, count: 1 }, context);
    const [found] = tasks;
    const answer = found
      ? ({
          status: 200,
          body: await polledTask(found.task, found.execution, context.read),
        } as const)
      : ({ status: 204, body: undefined } as const);
    return { answer, changes: [...changes, ...noted] };
  },
);
