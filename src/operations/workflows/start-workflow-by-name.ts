import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { keyInHeaders, startedId } from '../call/start-as-requested.ts';

/** POST /api/workflow/{nameOrId}: start a workflow, with its input as the body. */
export const startWorkflowByName: Operation<'startWorkflowByName'> = on(
  'workflowDefinition',
  'execute',
  ({ path, query }, { read }) => workflowDefinitionNamed(path.nameOrId, query.version, read),
  ({ query, headers, body }, context, { definition }) => {
    const options = { input: body, ...query, ...keyInHeaders(headers) };
    return startedId(definition, options, context);
  },
);
