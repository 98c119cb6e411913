import { taskById } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/tasks/{taskId}/log: read what was written about a task. */
export const getTaskLogs: Operation<'getTaskLogs'> = on(
  'task',
  'read',
  ({ path }, { read }) => taskById(path.taskId, read),
  async (_request, { read }, found) => {
    const { taskId } = found.task;
    const stored = await read.read('taskLogs', taskId);
    const logs = stored?.value.logs.all() ?? [];
    const body = logs.map(({ log, createdTime }) => ({ log, taskId, createdTime }));
    return { answer: { status: 200, body } };
  },
);
