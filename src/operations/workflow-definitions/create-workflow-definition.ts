import { asString } from '../../domain/json.ts';
import { put } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { workflowLimitsNotApplied } from '../../domain/definitions/not-applied.ts';
import { definitionToSave, onceSaved } from '../../domain/definitions/definition-to-save.ts';
import type { Operation } from '../operation.ts';

export const createWorkflowDefinition: Operation<'createWorkflowDefinition'> = async (
  request,
  scene,
) => {
  const { body, query } = request;
  const options = { overwrite: query.overwrite ?? false, newVersion: query.newVersion ?? false };
  const existing = await scene.read.read('workflowDefinition', asString(body.name) ?? '');
  const definition = await definitionToSave(
    body,
    existing?.value,
    options,
    scene.caller,
    scene.read,
    scene.now,
  );
  if (isRefusal(definition)) return definition;
  const versions = onceSaved(existing?.value, definition, body);
  return {
    answer: { status: 200, body: undefined },
    changes: [put('workflowDefinition', definition.name, existing, versions)],
    notices: workflowLimitsNotApplied(definition),
  };
};
