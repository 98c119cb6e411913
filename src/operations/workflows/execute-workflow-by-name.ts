import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import { answerWhen } from '../call/answer-when.ts';
import type { Operation } from '../call/operation.ts';
import { outputWhenReached } from '../call/output-when-reached.ts';
import { keyInHeaders, startAsRequested } from '../call/start-as-requested.ts';

export const executeWorkflowByName: Operation<'executeWorkflowByName'> = async (
  request,
  context,
) => {
  const { path, query, headers, body } = request;
  const { caller, read } = context;
  const definition = await startableDefinition(path.name, query.version, caller, read);
  if (isRefusal(definition)) return definition;
  const options = { ...keyInHeaders(headers), input: body };
  const started = await startAsRequested(definition, options, context);
  if (isRefusal(started)) return started;
  return answerWhen(started.execution, outputWhenReached(headers), context, started.changes);
};
