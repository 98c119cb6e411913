import type { Context, EngineContext } from '../context.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import { refuseOutput } from '../payload-limits.ts';
import { taskRunByServer, type Refusal } from '../refusals.ts';
import { factsOf } from '../definitions/task-types.ts';
import { advance } from '../engine/decider.ts';
import { withTask, type Execution } from '../executions/execution.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import { isHuman, isTerminal, type Task } from '../executions/task.ts';
import type { TaskLog } from '../executions/task-logs.ts';
import { reported, withLeaseExtended, type TaskReport } from '../executions/worker-task.ts';
import { writeLogs } from '../executions/write-logs.ts';

/** A task with the execution that it belongs to, as that is stored. */
export interface TaskInStore extends TaskOfExecution {
  readonly stored: Stored<'execution'>;
}

export function inStore(task: Task, stored: Stored<'execution'>): TaskInStore {
  return { task, stored, execution: stored.value };
}

export type ReportContext = EngineContext & Pick<Context, 'caller'>;

interface LoggedReport extends TaskReport {
  readonly logs?: readonly TaskLog[] | undefined;
}

/** What a report comes to. */
export interface Reported {
  readonly execution: Execution;
  readonly changes: readonly Change[];
}

/** Whether only the server itself ends the task. */
export function isRunByServer({ workflowTask }: Task): boolean {
  return !factsOf(workflowTask).isReportable;
}

/** What a report on the task changes, by a caller who may; on a task that has ended it changes nothing. */
export async function reportOn(
  found: TaskInStore,
  report: LoggedReport,
  context: ReportContext,
): Promise<Reported | Refusal<'TaskRunByServer' | 'TaskOutputTooLarge'>> {
  return (
    refusalToReport(found.task) ??
    refuseReported(found.task, report) ??
    accept(found, report, context)
  );
}

/** Why the task may not have the output; what is said of a task that has ended changes nothing. */
export function refuseReported(task: Task, { output }: TaskReport) {
  return isTerminal(task.status) ? undefined : refuseOutput(output);
}

/** What a report changes, whoever runs the task and however much it says. */
export async function accept(
  { task, stored }: TaskInStore,
  report: LoggedReport,
  context: ReportContext,
): Promise<Reported> {
  if (isTerminal(task.status)) return { execution: stored.value, changes: [] };
  const updated = withTask(stored.value, reported(task, report, context.now));
  const execution = await advance(updated, context);
  const changes = [
    replace('execution', stored, execution),
    ...(await authorChange(task, context)),
    ...(await writeLogs(task.taskId, report.logs ?? [], context.read)),
  ];
  return { execution, changes };
}

/** What comes of it that a worker needs more time for its task. */
export function extendLease(
  { task, stored }: TaskInStore,
  { now }: Pick<Context, 'now'>,
): Reported | Refusal<'TaskRunByServer'> {
  const refusal = refusalToReport(task);
  if (refusal) return refusal;
  const extended = withLeaseExtended(task, now);
  if (extended === task) return { execution: stored.value, changes: [] };
  const execution = withTask(stored.value, extended);
  return { execution, changes: [replace('execution', stored, execution)] };
}

function refusalToReport(task: Task) {
  if (isTerminal(task.status) || !isRunByServer(task)) return undefined;
  return taskRunByServer(task.taskId, task.workflowTask.type);
}

/** The human record of a HUMAN task says who changed it; its state follows the task. */
async function authorChange(
  task: Task,
  { caller, read }: Pick<Context, 'caller' | 'read'>,
): Promise<readonly Change[]> {
  const record = isHuman(task) ? await read.read('humanTask', task.taskId) : undefined;
  if (record === undefined) return [];
  return [replace('humanTask', record, { ...record.value, updatedBy: caller.id })];
}
