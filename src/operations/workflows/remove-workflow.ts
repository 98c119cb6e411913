import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { remove } from '../../domain/lifecycle/remove.ts';
import type { Operation } from '../call/operation.ts';

export const removeWorkflow: Operation<'removeWorkflow'> = async ({ path }, context) => {
  const changes = await operate(path.workflowId, remove, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
