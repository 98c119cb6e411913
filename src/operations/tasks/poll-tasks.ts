import { pollTimeoutTooLong } from '../../domain/refusals.ts';
import { notePoll } from '../../domain/workers/note-poll.ts';
import { poll, type PollRequest } from '../../domain/workers/poll.ts';
import { on, type Decision, type Operation, type ContextOf } from '../call/operation.ts';
import { queueAddressed } from '../call/queue-addressed.ts';
import { polledTask } from '../views/views.ts';

/** As long as the engine lets a worker wait. */
const LONGEST_WAIT_MS = 5000;

/**
 * GET /api/tasks/poll/batch/{taskType}: hand the caller scheduled tasks of a type, waiting for the first.
 */
export const pollTasks: Operation<'pollTasks'> = on(
  'queue',
  'execute',
  (request) =>
    request.query.timeout > LONGEST_WAIT_MS ? pollTimeoutTooLong() : queueAddressed(request),
  async ({ query }, context, { name: taskType, domain }) => {
    const { workerid: workerId, count, timeout } = query;
    const request = { taskType, domain, workerId, count };
    const polled = await decided(request, timeout, context);
    const noted = await notePoll({ taskType, domain, workerId }, context);
    return { ...polled, changes: [...(polled.changes ?? []), ...noted] };
  },
);

/** The first tasks there are, however few; without any the worker waits. */
async function decided(
  request: PollRequest,
  timeoutMs: number,
  context: ContextOf<'pollTasks'>,
): Promise<Decision<'pollTasks'>> {
  const { tasks, changes } = await poll(request, context);
  const body = await Promise.all(
    tasks.map(({ task, execution }) => polledTask(task, execution, context.read)),
  );
  const answer = { status: 200, body } as const;
  if (tasks.length > 0 || request.count <= 0 || timeoutMs <= 0) return { answer, changes };
  const again = (later: ContextOf<'pollTasks'>) => decided(request, timeoutMs, later);
  return { answer, changes, waiting: { forMs: timeoutMs, again } };
}
