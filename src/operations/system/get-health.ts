import { open, type Operation } from '../call/operation.ts';

/** GET /health: A server that answers is healthy: it listens only once its seeds are loaded. */
export const getHealth: Operation<'getHealth'> = open(async (_request, { now, read }) => {
  const due = await read.firstDue(now);
  const behindMs = due === undefined ? 0 : now - due.at;
  return { answer: { status: 200, body: { healthy: true, behindMs } } };
});
