/** What may be changed in an execution while it runs. */
import { admit } from '../access/admit.ts';
import type { JsonObject } from '../json.ts';
import { PendingChanges } from '../pending-changes.ts';
import { replace, type Stored } from '../ports.ts';
import { isRefusal, noRunningTask, workflowHasEnded, type Refusal } from '../refusals.ts';
import { advance } from '../engine/decider.ts';
import { hasEnded, type Execution } from '../executions/execution.ts';
import { openTask } from './report-by-reference.ts';
import { inStore, type ReportContext } from './report.ts';
import { acceptResult, unsupportedIn, type ResultOfTask } from './task-result.ts';
import type { EngineContext } from '../context.ts';

/** The execution with these variables set among its own, and what follows. */
export async function withVariables(
  execution: Execution,
  variables: JsonObject,
  context: EngineContext,
): Promise<Execution | Refusal<'WorkflowIsTerminal'>> {
  if (hasEnded(execution)) return workflowHasEnded(execution.workflowId);
  const set = { ...execution.variables, ...variables };
  return advance({ ...execution, variables: set, updateTime: context.now }, context);
}

export interface StateUpdate {
  readonly variables: JsonObject;
  /** What became of a task, by its reference: in a loop with or without its `__N`. */
  readonly task?: { readonly reference: string; readonly result: ResultOfTask } | undefined;
}

/** The execution with its variables set, and then its task changed. */
export async function updateState(
  stored: Stored<'execution'>,
  { variables, task }: StateUpdate,
  context: ReportContext,
) {
  const execution = await withVariables(stored.value, variables, context);
  if (isRefusal(execution)) return execution;
  const read = new PendingChanges(context.read);
  read.add([replace('execution', stored, execution)]);
  if (task === undefined) return { execution, changes: read.all };
  const reported = await resultFor(task, execution, { ...context, read });
  if (isRefusal(reported)) return reported;
  read.add(reported.changes);
  return { execution: reported.execution, changes: read.all };
}

async function resultFor(
  { reference, result }: NonNullable<StateUpdate['task']>,
  { workflowId }: Execution,
  context: ReportContext,
) {
  const stored = await context.read.read('execution', workflowId);
  const task = stored && openTask(stored.value, reference);
  if (!stored || !task) return noRunningTask(reference, workflowId);
  const unsupported = unsupportedIn(result, task);
  if (unsupported) return unsupported;
  const found = inStore(task, stored);
  const refused = await admit('task', 'execute', found, context);
  if (refused) return refused;
  // Observed (the Java client's suite): a result that names no status completes its task.
  return acceptResult(found, { ...result, status: result.status ?? 'COMPLETED' }, context);
}
