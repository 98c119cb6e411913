import { isRefusal, notPermitted } from '../../domain/refusals.ts';
import { mayReportOn } from '../../domain/access/may-work-on.ts';
import { readableTask } from '../../domain/access/readable-task.ts';
import { writeLogs } from '../../domain/executions/write-logs.ts';
import type { Operation } from '../call/operation.ts';

export const logTask: Operation<'logTask'> = async ({ path, body }, { caller, read, now }) => {
  const found = await readableTask(path.taskId, caller, read);
  if (isRefusal(found)) return found;
  const { task } = found;
  if (!(await mayReportOn(task, caller, read)))
    return notPermitted('execute', `task: ${task.taskDefName}`);
  const changes = await writeLogs(task.taskId, [{ log: body, createdTime: now }], read);
  return { answer: { status: 200, body: undefined }, changes };
};
