import type { JsonObject } from '../json.ts';
import { isRefusal, unknownTask, unsupportedReportOption, type Refusal } from '../refusals.ts';
import { taskById } from '../executions/execution.ts';
import type { Reader } from '../ports.ts';
import {
  extendLease,
  inStore,
  reportOn,
  type Reported,
  type ReportContext,
  type TaskInStore,
} from './report.ts';
import type { Task } from '../executions/task.ts';
import type { TaskLog } from '../executions/task-logs.ts';
import type { TaskReport } from '../executions/worker-task.ts';

/** What a worker sends about its task. */
export interface TaskResult {
  readonly workflowInstanceId: string;
  readonly taskId: string;
  readonly status?: TaskReport['status'] | null | undefined;
  readonly outputData?: JsonObject | null | undefined;
  readonly reasonForIncompletion?: string | null | undefined;
  readonly workerId?: string | null | undefined;
  readonly callbackAfterSeconds?: number | null | undefined;
  readonly extendLease?: boolean | null | undefined;
  readonly subWorkflowId?: string | null | undefined;
  readonly externalOutputPayloadStoragePath?: string | null | undefined;
  readonly logs?: readonly WrittenLog[] | null | undefined;
}

interface WrittenLog {
  readonly log?: string | null | undefined;
  readonly createdTime?: number | null | undefined;
}

/** What it says of the task that somebody names otherwise. */
export type ResultOfTask = Omit<TaskResult, 'taskId' | 'workflowInstanceId'>;

/** The task that the result is about, where nothing in the result is beyond this mock. */
export async function taskOfResult(
  result: TaskResult,
  read: Reader,
): Promise<TaskInStore | Refusal<'UnknownTask' | 'UnsupportedReportOption'>> {
  const stored = await read.read('execution', result.workflowInstanceId);
  const task = stored && taskById(stored.value, result.taskId);
  if (!stored || !task) return unknownTask(result.taskId);
  return unsupportedIn(result, task) ?? inStore(task, stored);
}

export function unsupportedIn(
  result: ResultOfTask,
  task: Task,
): Refusal<'UnsupportedReportOption'> | undefined {
  const option = unsupportedOption(result, task);
  return option === undefined ? undefined : unsupportedReportOption(option);
}

/** What the result changes, from a caller who may, and the task that it was about, as that was before. */
export async function acceptResult(
  found: TaskInStore,
  result: ResultOfTask,
  context: ReportContext,
): Promise<(Reported & TaskInStore) | Refusal<'TaskRunByServer' | 'TaskOutputTooLarge'>> {
  const reported = result.extendLease
    ? extendLease(found, context)
    : await reportOn(found, reportFrom(result, context.now), context);
  return isRefusal(reported) ? reported : { ...found, ...reported };
}

function reportFrom(result: ResultOfTask, now: number) {
  return {
    status: result.status ?? 'IN_PROGRESS',
    output: result.outputData ?? {},
    reason: result.reasonForIncompletion ?? undefined,
    workerId: result.workerId ?? undefined,
    callbackAfterSeconds: result.callbackAfterSeconds ?? 0,
    logs: (result.logs ?? []).map((line) => logFrom(line, now)),
  } as const;
}

function logFrom({ log, createdTime }: WrittenLog, now: number): TaskLog {
  return { log: log ?? '', createdTime: createdTime ?? now };
}

/** Clients send back what they know of the task; that is no wish to change it. */
function unsupportedOption(result: ResultOfTask, { subWorkflowId }: Task): string | undefined {
  if (result.externalOutputPayloadStoragePath) return 'externalOutputPayloadStoragePath';
  return result.subWorkflowId && result.subWorkflowId !== subWorkflowId
    ? 'subWorkflowId'
    : undefined;
}
