import type { JsonObject } from '../json.ts';
import { isRefusal, unknownTask, unsupportedReportOption, type Refusal } from '../refusals.ts';
import { taskById } from '../executions/execution.ts';
import {
  extendLease,
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

type ReportRefusal = Refusal<'NotPermitted' | 'TaskRunByServer' | 'UnsupportedReportOption'>;

/** What the caller's result changes, and the task that it was about, as that was before. */
export async function acceptResult(
  result: TaskResult,
  context: ReportContext,
): Promise<(Reported & TaskInStore) | ReportRefusal | Refusal<'UnknownTask'>> {
  const stored = await context.read.read('execution', result.workflowInstanceId);
  const task = stored && taskById(stored.value, result.taskId);
  if (!stored || !task) return unknownTask(result.taskId);
  return acceptResultFor({ task, stored }, result, context);
}

/** The same for a task that has been found, whatever ids the result has. */
export async function acceptResultFor(
  found: TaskInStore,
  result: ResultOfTask,
  context: ReportContext,
): Promise<(Reported & TaskInStore) | ReportRefusal> {
  const option = unsupportedOption(result, found.task);
  if (option) return unsupportedReportOption(option);
  const reported = result.extendLease
    ? await extendLease(found, context)
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
