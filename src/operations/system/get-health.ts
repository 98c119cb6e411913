import { open, type Operation } from '../call/operation.ts';

/** GET /health: A server that answers is healthy: it listens only once its seeds are loaded. */
export const getHealth: Operation<'getHealth'> = open(() =>
  Promise.resolve({ answer: { status: 200, body: { healthy: true } } }),
);
