import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import { answerWhen } from '../call/answer-when.ts';
import type { Operation } from '../call/operation.ts';
import { outputWhenReached } from '../call/output-when-reached.ts';
import { keyInHeaders, startAsRequested } from '../call/start-as-requested.ts';

export const executeWorkflowWithoutInput: Operation<'executeWorkflowWithoutInput'> = async (
  request,
  context,
) => {
  const { path, query, headers } = request;
  const { caller, read } = context;
  const definition = await startableDefinition(path.name, query.version, caller, read);
  if (isRefusal(definition)) return definition;
  const started = await startAsRequested(definition, keyInHeaders(headers), context);
  if (isRefusal(started)) return started;
  return answerWhen(started.execution, outputWhenReached(headers), context, started.changes);
};
