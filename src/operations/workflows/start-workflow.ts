import { isRefusal, unsupportedStartOption } from '../../domain/refusals.ts';
import { requestedDefinition } from '../../domain/engine/requested-definition.ts';
import type { Operation } from '../call/operation.ts';
import { startAsAsked } from '../call/start-as-requested.ts';

export const startWorkflow: Operation<'startWorkflow'> = async ({ body }, scene) => {
  if (body.externalInputPayloadStoragePath)
    return unsupportedStartOption('externalInputPayloadStoragePath');
  const { caller, read, now } = scene;
  const definition = await requestedDefinition(body, caller, read, now);
  if (isRefusal(definition)) return definition;
  const started = await startAsAsked(definition, body, scene);
  if (isRefusal(started)) return started;
  const { execution, changes } = started;
  return { answer: { status: 200, body: execution.workflowId }, changes };
};
