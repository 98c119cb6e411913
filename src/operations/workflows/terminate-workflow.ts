import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { terminate } from '../../domain/lifecycle/terminate.ts';
import type { Operation } from '../call/operation.ts';

export const terminateWorkflow: Operation<'terminateWorkflow'> = async (
  { path, query },
  context,
) => {
  const { reason, triggerFailureWorkflow: failureWorkflow } = query;
  const command = terminate({ reason, failureWorkflow });
  const changes = await operate(path.nameOrId, command, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
