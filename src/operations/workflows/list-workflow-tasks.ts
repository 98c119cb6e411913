import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { listedTasks } from '../../domain/finding/listed-tasks.ts';
import { on, type Operation } from '../call/operation.ts';
import { conductorTaskWithRecord } from '../views/views.ts';

/** GET /api/workflow/{workflowId}/tasks: read the tasks of an execution, page by page. */
export const listWorkflowTasks: Operation<'listWorkflowTasks'> = on(
  'execution',
  'read',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ query }, { read }, { value: execution }) => {
    const { start, count, status } = query;
    const listed = listedTasks(execution, status);
    if (isRefusal(listed)) return listed;
    const page = listed.inStates.slice(start, start + count);
    const results = await Promise.all(
      page.map((task) => conductorTaskWithRecord(task, execution, read)),
    );
    const body = { totalHits: listed.inStates.length, results, summary: listed.counts };
    return { answer: { status: 200, body } };
  },
);
