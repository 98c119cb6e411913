import type { Caller } from '../identity/caller.ts';
import type { Reader } from '../ports.ts';
import { notPermitted, unknownTaskId, type Refusal } from '../refusals.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import { ReadableBy } from './readable-by.ts';

/** The task of that id in whatever execution, when the caller may read it. */
export async function readableTask(
  taskId: string,
  caller: Caller,
  read: Reader,
): Promise<TaskOfExecution | Refusal<'UnknownTask' | 'NotPermitted'>> {
  const found = await findTask(taskId, read);
  if (found === undefined) return unknownTaskId(taskId);
  return (await new ReadableBy(caller, read).task(found))
    ? found
    : notPermitted('read', `task: ${found.task.taskDefName}`);
}

/**
 * The record of a HUMAN task leads to its execution; for any other task all executions are asked. A key for each task
 * would cost every step of an execution more than the few calls that ask so are worth.
 */
export async function findTask(taskId: string, read: Reader): Promise<TaskOfExecution | undefined> {
  const record = await read.read('humanTask', taskId);
  const its = record && (await read.read('execution', record.value.workflowId));
  const executions = its ? [its] : await read.find('execution', []);
  for (const { value: execution } of executions) {
    const task = execution.tasks.byId(taskId);
    if (task) return { task, execution };
  }
  return undefined;
}
