import { humanTaskById } from '../../domain/access/lookups.ts';
import { namedValues } from '../../domain/named-values/named-values.ts';
import { claimForUser } from '../../domain/human-tasks/claim.ts';
import { normalUserId } from '../../domain/identity/people.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { formOf, humanTaskEntry } from '../views/views.ts';

/**
 * POST /api/human/tasks/{taskId}/externalUser/{userId}: claim a human task for somebody else, usually a user of an
 * outside system.
 */
export const claimHumanTaskForUser: Operation<'claimHumanTaskForUser'> = on(
  'humanTask',
  'claim for another user',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async ({ path, query }, context, task) => {
    const { caller, read, now, ids } = context;
    const known = await read.read('user', normalUserId(path.userId));
    const claimed = claimForUser(
      task.value,
      path.userId,
      known?.value,
      caller,
      query.overrideAssignment,
      now,
      ids,
    );
    if (isRefusal(claimed)) return claimed;
    const form = query.withTemplate ? await formOf(claimed, read) : undefined;
    const secrets = await namedValues('secrets', read);
    return {
      answer: { status: 200, body: humanTaskEntry(claimed, secrets, form) },
      changes: [replace('humanTask', task, claimed)],
    };
  },
);
