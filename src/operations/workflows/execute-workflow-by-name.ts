import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import { answerWhen } from '../call/answer-when.ts';
import type { Operation } from '../call/operation.ts';
import { outputWhenReached } from '../call/output-when-reached.ts';
import { keyInHeaders, startAsAsked } from '../call/start-as-requested.ts';

export const executeWorkflowByName: Operation<'executeWorkflowByName'> = async (request, scene) => {
  const { path, query, headers, body } = request;
  const { caller, read } = scene;
  const definition = await startableDefinition(path.name, query.version, caller, read);
  if (isRefusal(definition)) return definition;
  const options = { ...keyInHeaders(headers), input: body };
  const started = await startAsAsked(definition, options, scene);
  if (isRefusal(started)) return started;
  return answerWhen(started.execution, outputWhenReached(headers), scene, started.changes);
};
