import { isRefusal } from '../../domain/refusals.ts';
import { startableDefinition } from '../../domain/engine/begin-execution.ts';
import { answerWhen } from '../call/answer-when.ts';
import type { Operation } from '../call/operation.ts';
import { outputWhenReached } from '../call/output-when-reached.ts';
import { keyInHeaders, startAsAsked } from '../call/start-as-requested.ts';

export const executeWorkflowWithoutInput: Operation<'executeWorkflowWithoutInput'> = async (
  request,
  scene,
) => {
  const { path, query, headers } = request;
  const { caller, read } = scene;
  const definition = await startableDefinition(path.name, query.version, caller, read);
  if (isRefusal(definition)) return definition;
  const started = await startAsAsked(definition, keyInHeaders(headers), scene);
  if (isRefusal(started)) return started;
  return answerWhen(started.execution, outputWhenReached(headers), scene, started.changes);
};
