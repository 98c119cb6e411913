import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { answerWhen } from '../call/answer-when.ts';
import { on, type Operation } from '../call/operation.ts';
import { outputWhenReached } from '../call/output-when-reached.ts';
import { keyInHeaders, startAsRequested } from '../call/start-as-requested.ts';

/** POST /api/workflow/execute/{name}: start a workflow, wait for it and answer its output. */
export const executeWorkflowByName: Operation<'executeWorkflowByName'> = on(
  'workflowDefinition',
  'execute',
  ({ path, query }, { read }) => workflowDefinitionNamed(path.name, query.version, read),
  async (request, context, { definition }) => {
    const { headers, body } = request;
    const options = { input: body, ...keyInHeaders(headers) };
    const started = await startAsRequested(definition, options, context);
    if (isRefusal(started)) return started;
    return answerWhen(started.execution, outputWhenReached(headers), context, started.changes);
  },
);
