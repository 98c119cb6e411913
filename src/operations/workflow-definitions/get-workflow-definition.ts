import { grantsId } from '../../domain/identity/grants.ts';
import { mayReadDefinition } from '../../domain/identity/who-may.ts';
import { notPermitted, unknownWorkflowDefinition } from '../../domain/refusals.ts';
import { definitionVersion } from '../../domain/workflow/definition.ts';
import type { Operation } from '../operation.ts';

export const getWorkflowDefinition: Operation<'getWorkflowDefinition'> = async (request, scene) => {
  const { name } = request.path;
  const { version } = request.query;
  const stored = await scene.read.read('workflowDefinition', name);
  const definition = definitionVersion(stored?.value, version);
  if (definition === undefined) return unknownWorkflowDefinition(name, version);
  const grants = await scene.read.read('grants', grantsId({ type: 'WORKFLOW_DEF', id: name }));
  if (!mayReadDefinition(scene.caller, definition.createdBy, grants?.value)) {
    return notPermitted('read', `workflow definition: ${name}`);
  }
  return { answer: { status: 200, body: definition } };
};
