import { humanTaskById } from '../../domain/access/lookups.ts';
import { formOfTaskMissing } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { formOf, formView } from '../views/views.ts';

/** GET /api/human/template/{nameOrTaskId}: read the user form of a human task. */
export const getFormOfTask: Operation<'getFormOfTask'> = on(
  'humanTask',
  'read',
  ({ path }, { read }) => humanTaskById(path.nameOrTaskId, read),
  async (_request, { read }, task) => {
    const form = await formOf(task.value, read);
    if (form === undefined) return formOfTaskMissing(task.id);
    return { answer: { status: 200, body: formView(form) } };
  },
);
