import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { rerun } from '../../domain/lifecycle/rerun.ts';
import type { Operation } from '../call/operation.ts';

export const rerunWorkflow: Operation<'rerunWorkflow'> = async ({ path, body }, context) => {
  const command = rerun({
    taskId: body.reRunFromTaskId ?? undefined,
    taskInput: body.taskInput ?? undefined,
    workflowInput: body.workflowInput ?? undefined,
    correlationId: body.correlationId ?? undefined,
  });
  const changes = await operate(path.workflowId, command, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: path.workflowId }, changes };
};
