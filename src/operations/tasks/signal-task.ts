import { isRefusal } from '../../domain/refusals.ts';
import { signal, signalTarget } from '../../domain/workers/signal.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/tasks/{workflowId}/{status}/signal: give what waits in an execution its status and output, if anything does.
 */
export const signalTask: Operation<'signalTask'> = on(
  'waiting',
  'signal',
  ({ path }, { read }) => signalTarget(path, read),
  async ({ body }, context, target) => {
    const signalled = await signal(target, body, context);
    if (isRefusal(signalled) && signalled.name !== 'NoTaskToSignal') return signalled;
    const changes = isRefusal(signalled) ? [] : signalled.changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
