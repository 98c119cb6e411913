import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { pause } from '../../domain/lifecycle/pause.ts';
import type { Operation } from '../call/operation.ts';

export const pauseWorkflow: Operation<'pauseWorkflow'> = async ({ path }, context) => {
  const changes = await operate(path.workflowId, pause, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
