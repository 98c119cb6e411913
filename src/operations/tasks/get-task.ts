import { taskById } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { conductorTaskWithRecord } from '../views/views.ts';

/** GET /api/tasks/{taskId}: read a task. */
export const getTask: Operation<'getTask'> = on(
  'task',
  'read',
  ({ path }, { read }) => taskById(path.taskId, read),
  async (_request, { read }, found) => {
    const body = await conductorTaskWithRecord(found.task, found.execution, read);
    return { answer: { status: 200, body } };
  },
);
