import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import type { Operation } from '../call/operation.ts';
import { keyInHeaders, startAsAsked } from '../call/start-as-requested.ts';

export const startWorkflowVersion: Operation<'startWorkflowVersion'> = async (request, scene) => {
  const { path, query, headers, body } = request;
  const { caller, read } = scene;
  const version = path.version === 0 ? undefined : path.version;
  const definition = await startableDefinition(path.name, version, caller, read);
  if (isRefusal(definition)) return definition;
  const options = { ...query, ...keyInHeaders(headers), input: body };
  const started = await startAsAsked(definition, options, scene);
  if (isRefusal(started)) return started;
  const { execution, changes } = started;
  return { answer: { status: 200, body: execution.workflowId }, changes };
};
