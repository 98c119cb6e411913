import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { resetCallbacks } from '../../domain/lifecycle/reset-callbacks.ts';
import type { Operation } from '../call/operation.ts';

export const resetWorkflowCallbacks: Operation<'resetWorkflowCallbacks'> = async (
  { path },
  context,
) => {
  const changes = await operate(path.workflowId, resetCallbacks, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 204, body: undefined }, changes };
};
