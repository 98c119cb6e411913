import { isAdmin } from '../../domain/identity/caller.ts';
import { notPermitted } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

/** Full-text queries read the tasks themselves, so there is no index that could be behind. */
export const backPopulateFullTextIndex: Operation<'backPopulateFullTextIndex'> = (
  _request,
  context,
) =>
  Promise.resolve(
    isAdmin(context.caller)
      ? { answer: { status: 200, body: {} } }
      : notPermitted('rebuild', 'the full text index'),
  );
