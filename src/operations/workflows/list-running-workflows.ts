import { runningExecutions } from '../../domain/finding/listed-executions.ts';
import { each, type Operation } from '../call/operation.ts';

/** GET /api/workflow/running/{name}: read which executions of a definition are running. */
export const listRunningWorkflows: Operation<'listRunningWorkflows'> = each(
  ['execution.read'],
  async ({ path, query }, { caller, read }) => {
    const { version, startTime, endTime } = query;
    const started = { from: startTime, to: endTime };
    const found = await runningExecutions(path.name, version, started, caller, read);
    return { answer: { status: 200, body: found.map(({ workflowId }) => workflowId) } };
  },
);
