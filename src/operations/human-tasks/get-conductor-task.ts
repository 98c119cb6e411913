import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { isRefusal, unknownHumanTask } from '../../domain/refusals.ts';
import { taskById } from '../../domain/executions/execution.ts';
import type { Operation } from '../call/operation.ts';
import { conductorTask } from '../views/views.ts';

export const getConductorTask: Operation<'getConductorTask'> = async (
  { path },
  { caller, read },
) => {
  const record = await permittedHumanTask(path.taskId, 'read', caller, read);
  if (isRefusal(record)) return record;
  const execution = (await read.read('execution', record.value.workflowId))?.value;
  const task = execution && taskById(execution, path.taskId);
  if (!execution || !task) return unknownHumanTask(path.taskId);
  return { answer: { status: 200, body: conductorTask(task, execution, record.value) } };
};
