import { isRefusal, unsupportedStartOption } from '../../domain/refusals.ts';
import { requestedDefinition } from '../../domain/access/startable-definition.ts';
import { noticesOfInline } from '../../domain/human-tasks/definition-notices.ts';
import { each, type Operation } from '../call/operation.ts';
import { startedId } from '../call/start-as-requested.ts';

/** POST /api/workflow: start a workflow. */
export const startWorkflow: Operation<'startWorkflow'> = each(
  ['workflowDefinition.execute', 'inlineDefinition.execute'],
  async ({ body }, context) => {
    if (body.externalInputPayloadStoragePath)
      return unsupportedStartOption('externalInputPayloadStoragePath');
    const definition = await requestedDefinition(body, context);
    if (isRefusal(definition)) return definition;
    const started = await startedId(definition, body, context);
    if (isRefusal(started)) return started;
    return { ...started, notices: await noticesOfInline(body, definition, context.read) };
  },
);
