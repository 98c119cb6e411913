import { isRefusal } from '../../domain/refusals.ts';
import { readableTask } from '../../domain/access/readable-task.ts';
import type { Operation } from '../call/operation.ts';

export const getTaskLogs: Operation<'getTaskLogs'> = async ({ path }, { caller, read }) => {
  const found = await readableTask(path.taskId, caller, read);
  if (isRefusal(found)) return found;
  const { taskId } = found.task;
  const { logs = [] } = (await read.read('taskLogs', taskId))?.value ?? {};
  const body = logs.map(({ log, createdTime }) => ({ log, taskId, createdTime }));
  return { answer: { status: 200, body } };
};
