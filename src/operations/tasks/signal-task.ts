import { isRefusal } from '../../domain/refusals.ts';
import { signal } from '../../domain/workers/signal.ts';
import type { Operation } from '../call/operation.ts';

export const signalTask: Operation<'signalTask'> = async ({ path, body }, context) => {
  const signalled = await signal({ ...path, output: body }, context);
  if (isRefusal(signalled)) return signalled;
  return { answer: { status: 200, body: undefined }, changes: signalled.changes };
};
