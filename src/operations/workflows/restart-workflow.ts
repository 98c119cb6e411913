import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { restart } from '../../domain/lifecycle/restart.ts';
import type { Operation } from '../call/operation.ts';

export const restartWorkflow: Operation<'restartWorkflow'> = async ({ path, query }, context) => {
  const changes = await operate(path.workflowId, restart(query.useLatestDefinitions), context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 204, body: undefined }, changes };
};
