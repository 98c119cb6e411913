import { version } from '../../generated/version.ts';
import type { Operation } from '../call/operation.ts';

export const getVersion: Operation<'getVersion'> = () =>
  Promise.resolve({ answer: { status: 200, body: version } });
