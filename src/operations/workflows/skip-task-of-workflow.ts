import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { skipTask } from '../../domain/lifecycle/skip-task.ts';
import type { Operation } from '../call/operation.ts';

export const skipTaskOfWorkflow: Operation<'skipTaskOfWorkflow'> = async (
  { path, body },
  context,
) => {
  const command = skipTask(path.taskReferenceName, {
    input: body?.taskInput ?? undefined,
    output: body?.taskOutput ?? undefined,
  });
  const changes = await operate(path.workflowId, command, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
