import { humanTaskById } from '../../domain/access/lookups.ts';
import { reassign } from '../../domain/human-tasks/reassign.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/human/tasks/{taskId}/reassign: give an unclaimed human task a new chain of assignees.
 */
export const reassignHumanTask: Operation<'reassignHumanTask'> = on(
  'humanTask',
  'reassign',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  ({ body }, context, task) => {
    const { caller, now, ids } = context;
    const reassigned = reassign(task.value, body, caller, now, ids);
    if (isRefusal(reassigned)) return reassigned;
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('humanTask', task, reassigned)],
    };
  },
);
