import { workflowDefinitionNamed } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { answerWhen } from '../call/answer-when.ts';
import { on, type Operation } from '../call/operation.ts';
import { outputWhenReached } from '../call/output-when-reached.ts';
import { keyInHeaders, startWithoutInput } from '../call/start-as-requested.ts';

/**
 * GET /api/workflow/execute/{name}: start a workflow without input, wait for it and answer its output.
 */
export const executeWorkflowWithoutInput: Operation<'executeWorkflowWithoutInput'> = on(
  'workflowDefinition',
  'execute',
  ({ path, query }, { read }) => workflowDefinitionNamed(path.name, query.version, read),
  async (request, context, { definition }) => {
    const { headers } = request;
    const started = await startWithoutInput(definition, keyInHeaders(headers), context);
    if (isRefusal(started)) return started;
    return answerWhen(started.execution, outputWhenReached(headers), context, started.changes);
  },
);
