import { requestedVersion } from '../../domain/requested-version.ts';
import { isRefusal, unsupportedStartOption } from '../../domain/refusals.ts';
import { hasReached } from '../../domain/executions/has-reached.ts';
import { requestedDefinition } from '../../domain/access/startable-definition.ts';
import { noticesOfInline } from '../../domain/human-tasks/definition-notices.ts';
import type { components } from '../../generated/api.ts';
import { answerWhen, type Wait } from '../call/answer-when.ts';
import { each, type Operation, type RequestTo } from '../call/operation.ts';
import { signalResponse } from '../call/signal-response.ts';
import { startAsRequested } from '../call/start-as-requested.ts';

/** POST /api/workflow/execute/{name}/{version}: start a workflow and wait for it. */
export const executeWorkflow: Operation<'executeWorkflow'> = each(
  ['workflowDefinition.execute', 'inlineDefinition.execute'],
  async (request, context) => {
    const { path, query, body } = request;
    if (body.externalInputPayloadStoragePath)
      return unsupportedStartOption('externalInputPayloadStoragePath');
    const version = requestedVersion(path.version);
    const wanted = { ...body, name: path.name, version };
    const definition = await requestedDefinition(wanted, context);
    if (isRefusal(definition)) return definition;
    const started = await startAsRequested(definition, body, context);
    if (isRefusal(started)) return started;
    const notices = await noticesOfInline(body, definition, context.read);
    const answered = await answerWhen(started.execution, waitFor(query), context, started.changes);
    return { ...answered, notices };
  },
);

function waitFor({
  returnStrategy,
  requestId,
  ...query
}: RequestTo<'executeWorkflow'>['query']): Wait<components['schemas']['SignalResponse'] | null> {
  const goal = { until: query.waitUntilTaskRef };
  return {
    seconds: query.waitForSeconds,
    isOver: (execution, read) => hasReached(execution, goal, read),
    show: (execution, read, isOver) =>
      signalResponse(execution, returnStrategy, read, {
        requestId,
        signalTimeout: !isOver,
        until: goal.until,
      }),
  };
}
