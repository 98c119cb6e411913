import { requestedVersion } from '../../domain/requested-version.ts';
import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { keyInHeaders, startedId } from '../call/start-as-requested.ts';

/**
 * POST /api/workflow/start/{name}/{version}: start a version of a workflow, with its input as the body.
 */
export const startWorkflowVersion: Operation<'startWorkflowVersion'> = on(
  'workflowDefinition',
  'execute',
  ({ path }, { read }) => workflowDefinitionNamed(path.name, requestedVersion(path.version), read),
  ({ query, headers, body }, context, { definition }) => {
    const options = { input: body, ...query, ...keyInHeaders(headers) };
    return startedId(definition, options, context);
  },
);
