import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { noTaskToSignal, unknownTaskStatus, unknownWorkflow, type Refusal } from '../refusals.ts';
import { firstOpen, waitsForSignal } from '../executions/blocking-task.ts';
import type { Execution } from '../executions/execution.ts';
import { mergedReport } from './report-by-reference.ts';
import { accept, inStore, refuseReported, type Reported, type ReportContext } from './report.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import type { TaskReport } from '../executions/worker-task.ts';
import { isHuman } from '../executions/task.ts';

export interface Signal {
  readonly workflowId: string;
  readonly status: string;
  /** Merged into the output that is there. */
  readonly output: JsonObject;
}

interface Signalled extends Pick<Reported, 'changes'> {
  /** The execution that was asked for; what waited may be a sub-workflow of it. */
  readonly target: Execution;
}

/** What a signal is for: the task that waits, if any does, inside of sub-workflows too. */
export interface SignalTarget extends Pick<TaskOfExecution, 'execution'> {
  readonly waiting: TaskOfExecution | undefined;
  readonly status: TaskReport['status'];
}

/**
 * The first open task that waits for a signal (docs/reference-docs/api/task/signal-running-task-synchronously). A HUMAN
 * task takes one only where nothing else waits (inferred: every other update of a task reaches it too).
 */
export async function signalTarget(
  { workflowId, status }: Omit<Signal, 'output'>,
  read: Reader,
): Promise<SignalTarget | Refusal<'UnknownWorkflow' | 'UnknownTaskStatus'>> {
  if (!isSignal(status)) return unknownTaskStatus(status, SIGNALS);
  const execution = (await read.read('execution', workflowId))?.value;
  if (execution === undefined) return unknownWorkflow(workflowId);
  const waiting =
    (await firstOpen(execution, waitsForSignal, read)) ??
    (await firstOpen(execution, isHuman, read));
  return { execution, waiting, status };
}

/** The statuses that the same page lists. */
const SIGNALS = ['IN_PROGRESS', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'COMPLETED'] as const;

function isSignal(status: string): status is (typeof SIGNALS)[number] {
  return (SIGNALS as readonly string[]).includes(status);
}

/** What the signal changes, from a caller who may: the task takes the status and the output. */
export async function signal(
  { execution: target, waiting, status }: SignalTarget,
  output: JsonObject,
  context: ReportContext,
): Promise<Signalled | Refusal<'NoTaskToSignal'> | Refusal<'TaskOutputTooLarge'>> {
  const stored = waiting && (await context.read.read('execution', waiting.execution.workflowId));
  if (waiting === undefined || stored === undefined) return noTaskToSignal(target.workflowId);
  const report = mergedReport(waiting.task, { status, output });
  const refused = refuseReported(waiting.task, report);
  if (refused) return refused;
  const { changes } = await accept(inStore(waiting.task, stored), report, context);
  return { target, changes };
}
