import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { keyInHeaders, startAsRequested } from '../call/start-as-requested.ts';

/** POST /api/workflow/{nameOrId}: start a workflow, with its input as the body. */
export const startWorkflowByName: Operation<'startWorkflowByName'> = on(
  'workflowDefinition',
  'execute',
  ({ path, query }, { read }) => workflowDefinitionNamed(path.nameOrId, query.version, read),
  async (request, context, { definition }) => {
    const { query, headers, body } = request;
    const options = { ...query, ...keyInHeaders(headers), input: body };
    const started = await startAsRequested(definition, options, context);
    if (isRefusal(started)) return started;
    const { execution, changes } = started;
    return { answer: { status: 200, body: execution.workflowId }, changes };
  },
);
