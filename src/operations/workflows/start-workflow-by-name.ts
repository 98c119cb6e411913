import { isRefusal, unsupportedStartOption } from '../../domain/refusals.ts';
import { beginExecution, startableDefinition } from '../../domain/workflow/begin-execution.ts';
import type { Operation } from '../operation.ts';

export const startWorkflowByName: Operation<'startWorkflowByName'> = async (request, scene) => {
  const { path, query, headers, body } = request;
  if (headers['X-Idempotency-key']) return unsupportedStartOption('X-Idempotency-key');
  const definition = await startableDefinition(
    path.nameOrId,
    query.version,
    scene.caller,
    scene.read,
  );
  if (isRefusal(definition)) return definition;
  const start = {
    input: body ?? {},
    correlationId: query.correlationId,
    priority: query.priority,
    createdBy: scene.caller.id,
  };
  const { workflowId, changes } = await beginExecution(definition, start, scene, scene.read);
  return { answer: { status: 200, body: workflowId }, changes };
};
