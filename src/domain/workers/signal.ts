import type { Caller } from '../identity/caller.ts';
import { grantsOnWorkflowDefinition } from '../identity/grants-on-tagged.ts';
import { mayOperate } from '../access/who-may.ts';
import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import {
  noTaskToSignal,
  notPermitted,
  unknownTaskStatus,
  unknownWorkflow,
  type Refusal,
} from '../refusals.ts';
import { firstOpen, waitsForSignal } from '../executions/blocking-task.ts';
import type { Execution } from '../executions/execution.ts';
import { mayReportOn } from '../access/may-work-on.ts';
import { isReportable, mergedReport, REPORTABLE } from './report-by-reference.ts';
import { accept, type Reported, type ReportContext } from './report.ts';
import { isHuman, type Task } from '../executions/task.ts';

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

/**
 * What the signal changes: the first open task that waits for one, inside of sub-workflows too, takes the status and
 * the output (docs/reference-docs/api/task/signal-running-task-synchronously). A HUMAN task takes it only where nothing
 * else waits (inferred: every other update of a task reaches it too).
 */
export async function signal(
  { workflowId, status, output }: Signal,
  context: ReportContext,
): Promise<
  Signalled | Refusal<'UnknownWorkflow' | 'UnknownTaskStatus' | 'NoTaskToSignal' | 'NotPermitted'>
> {
  if (!isReportable(status)) return unknownTaskStatus(status, REPORTABLE);
  const target = (await context.read.read('execution', workflowId))?.value;
  if (target === undefined) return unknownWorkflow(workflowId);
  const waiting =
    (await firstOpen(target, waitsForSignal, context.read)) ??
    (await firstOpen(target, isHuman, context.read));
  if (!(await maySignal(target, waiting?.task, context.caller, context.read))) {
    return notPermitted('signal', `workflow: ${target.definition.name}`);
  }
  const stored = waiting && (await context.read.read('execution', waiting.execution.workflowId));
  if (waiting === undefined || stored === undefined) return noTaskToSignal(workflowId);
  const { task } = waiting;
  const report = mergedReport(task, { status, output });
  return { target, changes: (await accept({ task, stored }, report, context)).changes };
}

/** Who may operate the execution, and who may work on what waits in it; a HUMAN task keeps its own rules. */
async function maySignal(
  target: Execution,
  task: Task | undefined,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  const grants = await grantsOnWorkflowDefinition(target.definition.name, read);
  const isForPeople = task !== undefined && isHuman(task);
  if (!isForPeople && mayOperate(caller, target, grants)) return true;
  return task !== undefined && mayReportOn(task, caller, read);
}
