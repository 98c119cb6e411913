import { humanTaskById } from '../../domain/access/lookups.ts';
import { namedValues } from '../../domain/named-values/named-values.ts';
import { claim } from '../../domain/human-tasks/claim.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { formOf, humanTaskEntry } from '../views/views.ts';

/** POST /api/human/tasks/{taskId}/claim: claim a human task for the caller. */
export const claimHumanTask: Operation<'claimHumanTask'> = on(
  'humanTask',
  'claim',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async ({ query }, context, task) => {
    const { caller, read, now, ids } = context;
    const claimed = claim(task.value, caller, query.overrideAssignment, now, ids);
    if (isRefusal(claimed)) return claimed;
    const form = query.withTemplate ? await formOf(claimed, read) : undefined;
    const secrets = await namedValues('secrets', read);
    return {
      answer: { status: 200, body: humanTaskEntry(claimed, secrets, form) },
      changes: [replace('humanTask', task, claimed)],
    };
  },
);
