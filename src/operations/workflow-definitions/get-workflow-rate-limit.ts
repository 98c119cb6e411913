import { isRefusal, unknownRateLimit } from '../../domain/refusals.ts';
import { permittedWorkflowDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

export const getWorkflowRateLimit: Operation<'getWorkflowRateLimit'> = async (
  { path },
  { caller, read },
) => {
  const stored = await permittedWorkflowDefinition(path.name, undefined, 'read', caller, read);
  if (isRefusal(stored)) return stored;
  const { rateLimit } = stored.value;
  if (rateLimit === undefined) return unknownRateLimit(path.name);
  return { answer: { status: 200, body: rateLimit } };
};
