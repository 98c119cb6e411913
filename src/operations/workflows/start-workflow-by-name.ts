import { isRefusal, unsupportedStartOption } from '../../domain/refusals.ts';
import { beginExecution, startableDefinition } from '../../domain/workflow/begin-execution.ts';
import type { Operation } from '../operation.ts';

const NOT_BUILT = ['X-Idempotency-key', 'X-on-conflict'] as const;

export const startWorkflowByName: Operation<'startWorkflowByName'> = async (request, scene) => {
  const { path, query, headers, body } = request;
  const option = NOT_BUILT.find((header) => headers[header]);
  if (option) return unsupportedStartOption(option);
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
