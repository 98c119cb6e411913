import { taskById } from '../../domain/access/lookups.ts';
import { admit } from '../../domain/access/admit.ts';
import { writeLogs } from '../../domain/executions/write-logs.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/tasks/{taskId}/log: write a line about a task. */
export const logTask: Operation<'logTask'> = on(
  'task',
  'read',
  ({ path }, { read }) => taskById(path.taskId, read),
  async ({ body }, context, found) => {
    const refused = await admit('task', 'execute', found, context);
    if (refused) return refused;
    const changes = await writeLogs(
      found.task.taskId,
      [{ log: body, createdTime: context.now }],
      context.read,
    );
    return { answer: { status: 200, body: undefined }, changes };
  },
  ['task.execute'],
);
