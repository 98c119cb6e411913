import { executionById } from '../../domain/access/lookups.ts';
import { advance } from '../../domain/engine/decider.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * PUT /api/workflow/decide/{workflowId}: the engine decides whatever is not decided yet. An execution that has ended or is
 * paused is left alone.
 */
export const decideWorkflow: Operation<'decideWorkflow'> = on(
  'execution',
  'decide',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (_request, context, stored) => {
    const { value: execution } = stored;
    const after = await advance(execution, context);
    const isMoved = after.tasks !== execution.tasks || after.status !== execution.status;
    return {
      answer: { status: 200, body: undefined },
      changes: isMoved ? [replace('execution', stored, after)] : [],
    };
  },
);
