import { SECOND_MS } from '../../domain/units.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { hasReached } from '../../domain/executions/has-reached.ts';
import { signal, signalTarget } from '../../domain/workers/signal.ts';
import { answerWhen } from '../call/answer-when.ts';
import { on, type Operation, type RequestTo } from '../call/operation.ts';
import { signalResponse } from '../call/signal-response.ts';

/**
 * POST /api/tasks/{workflowId}/{status}/signal/sync: give what waits in an execution its status and output, and see
 * what comes of it.
 */
export const signalTaskSync: Operation<'signalTaskSync'> = on(
  'waiting',
  'signal',
  ({ path }, { read }) => signalTarget(path, read),
  async ({ query, body }, context, target) => {
    const signalled = await signal(target, body, context);
    if (isRefusal(signalled)) return signalled;
    return answerWhen(signalled.target, waitFor(query), context, signalled.changes);
  },
);

/** Until the execution has ended or waits for somebody outside again. */
function waitFor(query: RequestTo<'signalTaskSync'>['query']) {
  const { returnStrategy, timeoutMillis } = query;
  return {
    seconds: timeoutMillis / SECOND_MS,
    isOver: (execution, read) => hasReached(execution, { until: [] }, read),
    show: (execution, read, isOver) =>
      signalResponse(execution, returnStrategy, read, {
        requestId: undefined,
        signalTimeout: !isOver,
      }),
  } satisfies Parameters<typeof answerWhen>[1];
}
