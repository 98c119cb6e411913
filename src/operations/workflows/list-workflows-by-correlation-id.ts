import { correlatedExecutions } from '../../domain/finding/listed-executions.ts';
import { each, type Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

/**
 * GET /api/workflow/{name}/correlated/{correlationId}: read the executions of a definition that have this correlation
 * id.
 */
export const listWorkflowsByCorrelationId: Operation<'listWorkflowsByCorrelationId'> = each(
  ['execution.read'],
  async ({ path, query }, { caller, read }) => {
    const { name, correlationId } = path;
    const { includeClosed, includeTasks } = query;
    const found = await correlatedExecutions([name], [correlationId], includeClosed, caller, read);
    const executions = found.get(correlationId) ?? [];
    const body = await Promise.all(
      executions.map((execution) => workflowWithTasks(execution, includeTasks, read)),
    );
    return { answer: { status: 200, body } };
  },
);
