import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { decide } from '../../domain/lifecycle/decide.ts';
import type { Operation } from '../call/operation.ts';

export const decideWorkflow: Operation<'decideWorkflow'> = async ({ path }, context) => {
  const changes = await operate(path.workflowId, decide, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
