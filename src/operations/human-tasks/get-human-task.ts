import { humanTaskById } from '../../domain/access/lookups.ts';
import { namedValues } from '../../domain/named-values/named-values.ts';
import { on, type Operation } from '../call/operation.ts';
import { formOf, humanTaskEntry } from '../views/views.ts';

/** GET /api/human/tasks/{taskId}: read a human task. */
export const getHumanTask: Operation<'getHumanTask'> = on(
  'humanTask',
  'read',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async ({ query }, { read }, task) => {
    const form = query.withTemplate ? await formOf(task.value, read) : undefined;
    const secrets = await namedValues('secrets', read);
    return { answer: { status: 200, body: humanTaskEntry(task.value, secrets, form) } };
  },
);
