import { executionById } from '../../domain/access/lookups.ts';
import { refuseOutput } from '../../domain/payload-limits.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { skipTask } from '../../domain/lifecycle/skip-task.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * PUT /api/workflow/{workflowId}/skiptask/{taskReferenceName}: have a task passed over that a running execution has
 * not come to yet.
 */
export const skipTaskOfWorkflow: Operation<'skipTaskOfWorkflow'> = on(
  'execution',
  'skip a task of',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ path, body }, context, stored) => {
    const tooLarge = refuseOutput(body?.taskOutput ?? {});
    if (tooLarge) return tooLarge;
    const command = skipTask(path.taskReferenceName, {
      input: body?.taskInput ?? undefined,
      output: body?.taskOutput ?? undefined,
    });
    const changes = await command.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
