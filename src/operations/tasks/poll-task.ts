import { notPermitted } from '../../domain/refusals.ts';
import { mayWorkOn } from '../../domain/access/may-work-on.ts';
import { notePoll } from '../../domain/workers/note-poll.ts';
import { poll } from '../../domain/workers/poll.ts';
import type { Operation } from '../call/operation.ts';
import { conductorTask } from '../views/views.ts';

export const pollTask: Operation<'pollTask'> = async ({ path, query }, context) => {
  const { taskType } = path;
  const { workerid: workerId } = query;
  const domain = query.domain === '' ? undefined : query.domain;
  if (!(await mayWorkOn({ name: taskType, domain }, context.caller, context.read)))
    return notPermitted('execute', `task: ${taskType}`);
  const noted = await notePoll({ taskType, domain, workerId: workerId ?? '' }, context);
  const { tasks, changes } = await poll({ taskType, domain, workerId, count: 1 }, context);
  const [found] = tasks;
  const answer = found
    ? ({ status: 200, body: conductorTask(found.task, found.execution) } as const)
    : ({ status: 204, body: undefined } as const);
  return { answer, changes: [...changes, ...noted] };
};
