import { version } from '../../generated/version.ts';
import { open, type Operation } from '../call/operation.ts';

/** GET /api/version: say which version answers. */
export const getVersion: Operation<'getVersion'> = open(() =>
  Promise.resolve({ answer: { status: 200, body: version } }),
);
