import { requestedVersion } from '../../domain/requested-version.ts';
import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { keyInHeaders, startAsRequested } from '../call/start-as-requested.ts';

/**
 * POST /api/workflow/start/{name}/{version}: start a version of a workflow, with its input as the body.
 */
export const startWorkflowVersion: Operation<'startWorkflowVersion'> = on(
  'workflowDefinition',
  'execute',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, requestedVersion(path.version), read),
  async (request, context, { definition }) => {
    const { query, headers, body } = request;
    const options = { ...query, ...keyInHeaders(headers), input: body };
    const started = await startAsRequested(definition, options, context);
    if (isRefusal(started)) return started;
    const { execution, changes } = started;
    return { answer: { status: 200, body: execution.workflowId }, changes };
  },
);
