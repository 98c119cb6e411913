import { mayCreateMetadata } from '../../domain/identity/who-may.ts';
import { isRefusal, notPermitted, unsupportedStartOption } from '../../domain/refusals.ts';
import { beginExecution, startableDefinition } from '../../domain/workflow/begin-execution.ts';
import { asStored, runnableDefinition } from '../../domain/workflow/save-definition.ts';
import type { Operation, RequestTo, SceneOf } from '../operation.ts';

type StartBody = RequestTo<'startWorkflow'>['body'];

export const startWorkflow: Operation<'startWorkflow'> = async ({ body }, scene) => {
  const option = unsupportedOption(body);
  if (option) return unsupportedStartOption(option);
  const definition = await definitionFor(body, scene);
  if (isRefusal(definition)) return definition;
  const request = {
    input: body.input ?? {},
    correlationId: body.correlationId ?? undefined,
    priority: body.priority ?? undefined,
    createdBy: scene.caller.id,
  };
  const { workflowId, changes } = await beginExecution(definition, request, scene, scene.read);
  return { answer: { status: 200, body: workflowId }, changes };
};

/** The definition in the request itself, which is run but not stored, or the stored one that it names. */
function definitionFor(body: StartBody, { caller, read, now }: SceneOf<'startWorkflow'>) {
  if (!body.workflowDef)
    return startableDefinition(body.name, body.version ?? undefined, caller, read);
  if (!mayCreateMetadata(caller)) return notPermitted('execute', `workflow: ${body.name}`);
  const content = runnableDefinition({ name: body.name, ...body.workflowDef });
  return isRefusal(content) ? content : asStored(content, content.version ?? 1, caller.id, now);
}

function unsupportedOption(body: StartBody): string | undefined {
  if (body.idempotencyKey) return 'idempotencyKey';
  if (body.externalInputPayloadStoragePath) return 'externalInputPayloadStoragePath';
  return Object.keys(body.taskToDomain ?? {}).length > 0 ? 'taskToDomain' : undefined;
}
