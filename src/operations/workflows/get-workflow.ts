import { executionById } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

/** GET /api/workflow/{nameOrId}: read an execution. */
export const getWorkflow: Operation<'getWorkflow'> = on(
  'execution',
  'read',
  ({ path }, { read }) => executionById(path.nameOrId, read),
  async ({ query }, { read }, { value: execution }) => {
    const body = await workflowWithTasks(execution, query.includeTasks, read);
    return { answer: { status: 200, body } };
  },
);
