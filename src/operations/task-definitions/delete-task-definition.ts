import { remove } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { permittedTaskDefinition } from '../../domain/access/permitted-definition.ts';
import type { Operation } from '../call/operation.ts';

/** Executions under way keep the definition they were started with. */
export const deleteTaskDefinition: Operation<'deleteTaskDefinition'> = async (
  { path },
  { caller, read },
) => {
  const stored = await permittedTaskDefinition(path.taskType, 'delete', caller, read);
  if (isRefusal(stored)) return stored;
  return { answer: { status: 200, body: undefined }, changes: [remove('taskDefinition', stored)] };
};
