import { isRefusal } from '../../domain/refusals.ts';
import { readableExecution } from '../../domain/access/readable-execution.ts';
import type { Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

export const getWorkflow: Operation<'getWorkflow'> = async ({ path, query }, { caller, read }) => {
  const execution = await readableExecution(path.nameOrId, caller, read);
  if (isRefusal(execution)) return execution;
  const body = await workflowWithTasks(execution, query.includeTasks ?? true, read);
  return { answer: { status: 200, body } };
};
