import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { isRefusal, noRunningTask, unknownTaskStatus, type Refusal } from '../refusals.ts';
import type { Execution } from '../executions/execution.ts';
import {
  inStore,
  reportOn,
  type Reported,
  type ReportContext,
  type TaskInStore,
} from './report.ts';
import { isTerminal, type Task } from '../executions/task.ts';
import type { TaskReport } from '../executions/worker-task.ts';

/** What is said about a task without knowing its id. */
export interface ReportByReference {
  readonly workflowId: string;
  /** In a loop with or without its `__N`; without it stands for the newest iteration. */
  readonly taskRefName: string;
  readonly status: string;
  /** Merged into the output that is there. */
  readonly output: JsonObject;
  readonly workerId?: string | undefined;
}

/** The open task that the reference names, for a status that it may be given. */
export async function taskByReference(
  { workflowId, taskRefName, status }: Omit<ReportByReference, 'output' | 'workerId'>,
  read: Reader,
): Promise<TaskToReport | Refusal<'NoRunningTask' | 'UnknownTaskStatus'>> {
  if (!isReportable(status)) return unknownTaskStatus(status, REPORTABLE);
  const stored = await read.read('execution', workflowId);
  const task = stored && openTask(stored.value, taskRefName);
  if (!stored || !task) return noRunningTask(taskRefName, workflowId);
  return { ...inStore(task, stored), status };
}

interface TaskToReport extends TaskInStore {
  readonly status: TaskReport['status'];
}

/** What the report changes, from a caller who may, and the task, as it was before. */
export async function reportByReference(
  { status, ...found }: TaskToReport,
  { output, workerId }: Pick<ReportByReference, 'output' | 'workerId'>,
  context: ReportContext,
): Promise<(Reported & TaskInStore) | Refusal<'TaskRunByServer' | 'TaskOutputTooLarge'>> {
  const report = mergedReport(found.task, { status, output, workerId });
  const reported = await reportOn(found, report, context);
  return isRefusal(reported) ? reported : { ...found, ...reported };
}

const REPORTABLE = [
  'IN_PROGRESS',
  'FAILED',
  'FAILED_WITH_TERMINAL_ERROR',
  'COMPLETED',
  'CANCELED',
] as const;

function isReportable(status: string): status is TaskReport['status'] {
  return (REPORTABLE as readonly string[]).includes(status);
}

/** What stays as it is where the report says nothing of it; a reason does not (the engine 3.32.1). */
export function mergedReport(
  task: Task,
  { status, output, workerId }: Pick<TaskReport, 'status' | 'output' | 'workerId'>,
): TaskReport {
  return {
    status,
    output: { ...task.output, ...output },
    workerId: workerId === '' ? undefined : workerId,
    callbackAfterSeconds: task.callbackAfterSeconds,
  };
}

/** The open task that the reference names: only the newest attempt at one can be open. */
export function openTask({ tasks }: Execution, reference: string): Task | undefined {
  return [tasks.latest(reference), tasks.latestOf(reference)].find(
    (task) => task !== undefined && !isTerminal(task.status),
  );
}
