import { executionById } from '../../domain/access/lookups.ts';
import { refuseInput } from '../../domain/payload-limits.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { rerun } from '../../domain/lifecycle/rerun.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/workflow/{workflowId}/rerun: run an execution again from one of its tasks, or from the start.
 */
export const rerunWorkflow: Operation<'rerunWorkflow'> = on(
  'execution',
  'rerun',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ path, body }, context, stored) => {
    const tooLarge = refuseInput(body.workflowInput);
    if (tooLarge) return tooLarge;
    const command = rerun({
      taskId: body.reRunFromTaskId ?? undefined,
      taskInput: body.taskInput ?? undefined,
      workflowInput: body.workflowInput ?? undefined,
      correlationId: body.correlationId ?? undefined,
    });
    const changes = await command.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: path.workflowId }, changes };
  },
);
