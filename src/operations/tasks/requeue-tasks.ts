import { notPermitted } from '../../domain/refusals.ts';
import { mayWorkOn } from '../../domain/access/may-work-on.ts';
import { requeued } from '../../domain/workers/task-queues.ts';
import type { Operation } from '../call/operation.ts';

export const requeueTasks: Operation<'requeueTasks'> = async ({ path }, context) => {
  const { taskType } = path;
  if (!(await mayWorkOn({ name: taskType }, context.caller, context.read)))
    return notPermitted('execute', `task: ${taskType}`);
  const { count, changes } = await requeued(taskType, context);
  return { answer: { status: 200, body: String(count) }, changes };
};
