import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

/** Removing what is not set changes nothing and is no error. */
export const removeWorkflowRateLimit: Operation<'removeWorkflowRateLimit'> = async (
  { path },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(path.name, undefined, 'update', caller, read);
  if (isRefusal(stored)) return stored;
  const { rateLimit: _removed, ...definitions } = stored.value;
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('workflowDefinition', stored, definitions)],
  };
};
