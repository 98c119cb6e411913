import { isRefusal } from '../../domain/refusals.ts';
import { searchTasks } from '../../domain/finding/find-executions.ts';
import { each, type Operation } from '../call/operation.ts';
import { conductorTaskWithRecord } from '../views/views.ts';

/** GET /api/tasks/search-v2: find tasks, in full. */
export const searchFullTasks: Operation<'searchFullTasks'> = each(
  ['task.read'],
  async ({ query }, context) => {
    const found = await searchTasks(query, context);
    if (isRefusal(found)) return found;
    const results = await Promise.all(
      found.page.map(({ task, execution }) =>
        conductorTaskWithRecord(task, execution, context.read),
      ),
    );
    return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
  },
);
