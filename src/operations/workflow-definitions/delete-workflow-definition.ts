import { remove, replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

/** Executions under way keep their copy; with the last version goes all that is kept for the name. */
export const deleteWorkflowDefinition: Operation<'deleteWorkflowDefinition'> = async (
  { path: { name, version } },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(name, version, 'delete', caller, read);
  if (isRefusal(stored)) return stored;
  const versions = stored.value.versions.filter((one) => one.version !== version);
  const change =
    versions.length === 0
      ? remove('workflowDefinition', stored)
      : replace('workflowDefinition', stored, { ...stored.value, versions });
  return { answer: { status: 200, body: undefined }, changes: [change] };
};
