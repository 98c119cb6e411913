import { isRefusal } from '../../domain/refusals.ts';
import { searchTasks as findTasks } from '../../domain/finding/find-executions.ts';
import { taskSummary } from '../../domain/finding/task-summary.ts';
import { each, type Operation } from '../call/operation.ts';
import { conductorTaskWithRecord } from '../views/views.ts';

/** GET /api/tasks/search: find tasks, as summaries. */
export const searchTasks: Operation<'searchTasks'> = each(
  ['task.read'],
  async ({ query }, context) => {
    const found = await findTasks(query, context);
    if (isRefusal(found)) return found;
    const results = await Promise.all(
      found.page.map(async (one) => {
        const shown = await conductorTaskWithRecord(one.task, one.execution, context.read);
        return taskSummary(one, { input: shown.inputData, output: shown.outputData });
      }),
    );
    return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
  },
);
