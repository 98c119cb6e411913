import { notPermitted } from '../../domain/refusals.ts';
import { mayWorkOn } from '../../domain/access/may-work-on.ts';
import { requeued } from '../../domain/workers/task-queues.ts';
import type { Operation } from '../call/operation.ts';

export const requeueTasks: Operation<'requeueTasks'> = async ({ path }, scene) => {
  const { taskType } = path;
  if (!(await mayWorkOn({ name: taskType }, scene.caller, scene.read)))
    return notPermitted('execute', `task: ${taskType}`);
  const { count, changes } = await requeued(taskType, scene);
  return { answer: { status: 200, body: String(count) }, changes };
};
