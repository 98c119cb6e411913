import { requestedVersion } from '../../domain/requested-version.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import type { Operation } from '../call/operation.ts';
import { keyInHeaders, startAsRequested } from '../call/start-as-requested.ts';

export const startWorkflowVersion: Operation<'startWorkflowVersion'> = async (request, context) => {
  const { path, query, headers, body } = request;
  const { caller, read } = context;
  const version = requestedVersion(path.version);
  const definition = await startableDefinition(path.name, version, caller, read);
  if (isRefusal(definition)) return definition;
  const options = { ...query, ...keyInHeaders(headers), input: body };
  const started = await startAsRequested(definition, options, context);
  if (isRefusal(started)) return started;
  const { execution, changes } = started;
  return { answer: { status: 200, body: execution.workflowId }, changes };
};
