import { isRefusal, unknownWorkflowDefinition } from '../../domain/refusals.ts';
import { definitionVersion } from '../../domain/definitions/definition.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';
import { workflowDefinitionView } from '../views/views.ts';

export const getWorkflowDefinition: Operation<'getWorkflowDefinition'> = async (
  { path: { name }, query: { version, metadata } },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(name, version, 'read', caller, read);
  if (isRefusal(stored)) return stored;
  const definition = definitionVersion(stored.value, version);
  if (definition === undefined) return unknownWorkflowDefinition(name, version);
  const tags = metadata ? (stored.value.tags ?? []) : undefined;
  return { answer: { status: 200, body: workflowDefinitionView(definition, tags) } };
};
