import type { Caller } from '../identity/caller.ts';
import { admit } from '../access/admit.ts';
import { failure, isFailure, type Failure } from '../failure.ts';
import { asString } from '../json.ts';
import type { Reader } from '../ports.ts';
import { noRunningTask, taskRunByServer, unknownTaskId, unknownWorkflow } from '../refusals.ts';
import type { Execution } from '../executions/execution.ts';
import { inStore, isRunByServer, type TaskInStore } from '../workers/report.ts';
import { findTask } from '../access/lookups.ts';
import { isTerminal, type Task } from '../executions/task.ts';

/**
 * The open task that an UPDATE_TASK names, by its id or by execution and reference, for a caller who may update it; or
 * why there is none. Without a workflowId it is one of the same execution.
 */
export async function taskToUpdate(
  updating: Task,
  execution: Execution,
  caller: Caller,
  read: Reader,
): Promise<TaskInStore | Failure> {
  const found = await namedTask(updating, execution, read);
  if (isFailure(found)) return found;
  const { task, stored } = found;
  if (task.taskId === updating.taskId) return failure('A task cannot update itself');
  if (stored.value.status !== 'RUNNING') {
    const { status } = stored.value;
    return failure(`Workflow ${stored.id} is ${status}; only tasks of a RUNNING one are updated`);
  }
  if (isTerminal(task.status))
    return failure(`Task ${task.taskId} has already ended: ${task.status}`);
  if (isRunByServer(task))
    return failure(taskRunByServer(task.taskId, task.workflowTask.type).message);
  const refused = await admit('task', 'update', found, { caller, read });
  return refused ? failure(refused.message) : found;
}

async function namedTask(
  { input }: Task,
  execution: Execution,
  read: Reader,
): Promise<TaskInStore | Failure> {
  const taskId = textIn(input['taskId']);
  const reference = textIn(input['taskRefName']);
  if (taskId !== undefined) {
    const found = await byId(taskId, execution, read);
    return found ?? failure(unknownTaskId(taskId).message);
  }
  if (reference === undefined) return failure('It takes taskId, or workflowId and taskRefName');
  const workflowId = textIn(input['workflowId']) ?? execution.workflowId;
  const stored = await read.read('execution', workflowId);
  if (stored === undefined) return failure(unknownWorkflow(workflowId).message);
  const { tasks } = stored.value;
  const task = tasks.latest(reference) ?? tasks.latestOf(reference);
  return task ? inStore(task, stored) : failure(noRunningTask(reference, workflowId).message);
}

async function byId(taskId: string, execution: Execution, read: Reader) {
  const isOwn = execution.tasks.byId(taskId) !== undefined;
  const workflowId = isOwn
    ? execution.workflowId
    : (await findTask(taskId, read))?.execution.workflowId;
  const stored = workflowId === undefined ? undefined : await read.read('execution', workflowId);
  const task = stored?.value.tasks.byId(taskId);
  return stored && task && inStore(task, stored);
}

function textIn(value: unknown): string | undefined {
  return value === '' ? undefined : asString(value);
}
