/**
 * What follows from changes beyond the records that they change, until nothing more does: human records follow their
 * tasks and trigger workflows, sub-workflows begin and report back, failure workflows start. All of it is one unit
 * with the changes themselves.
 */
import { forgetTask, hasActors, planPeople, planWorkers } from '../actors/plan.ts';
import { followTasks } from './follow-tasks.ts';
import type { HumanTask } from '../human-tasks/human-task.ts';
import { orphaned } from '../human-tasks/orphans.ts';
import { fireTriggers, mayTrigger } from './triggers.ts';
import { ByRecord } from '../by-record.ts';
import { PendingChanges } from '../pending-changes.ts';
import { replace, type Change, type Reader, type Stored } from '../ports.ts';
import { endedEarly, hasEnded, type Execution } from '../executions/execution.ts';
import { nextInPlaceOf } from '../engine/workflow-rate-limit.ts';
import { withFailureWorkflow } from './failure-workflow.ts';
import { reopenParent, reportToParent } from './parent.ts';
import { StartLimits } from './start-limits.ts';
import { keepOutput } from '../engine/output-cache.ts';
import { TaskList } from '../executions/task-list.ts';
import { ended, isTerminal, type Task } from '../executions/task.ts';
import { effectOf } from './task-effects.ts';
import { uniformExecution } from '../executions/uniform-execution.ts';
import { uniformHumanTask } from '../human-tasks/uniform-human-task.ts';
import type { EffectContext } from './effect.ts';
import type { EngineContext } from '../context.ts';
import { withoutStartKeys } from '../executions/start-key.ts';
import { withoutLogs } from '../executions/without-logs.ts';
import { writeLogs } from '../executions/write-logs.ts';

export async function withConsequences(
  changes: readonly Change[],
  context: EngineContext,
  stored: Reader,
): Promise<readonly Change[]> {
  const unit = new Unit(context, stored);
  unit.add(changes);
  await unit.settle();
  return unit.all;
}

class Unit {
  readonly #pending: PendingChanges;
  readonly #context: EffectContext;
  /** The records as they were when their consequences were last drawn. */
  readonly #drawn = new ByRecord<Change['value']>();
  readonly #queue: Pick<Change, 'kind' | 'id'>[] = [];
  /** Those at its beginning that were followed. */
  #followed = 0;
  #hasActors = false;

  constructor(context: EngineContext, stored: Reader) {
    this.#pending = new PendingChanges(stored);
    const { now, ids, scripts, leavesOpen, bounds, starts, turn } = context;
    const limits = new StartLimits(starts);
    this.#context = {
      now,
      ids,
      scripts,
      leavesOpen,
      bounds,
      turn,
      read: this.#pending,
      limits,
      unit: this,
    };
  }

  add(changes: readonly Change[]): void {
    this.#pending.add(changes);
    for (const { kind, id } of changes) {
      if (kind === 'execution' || kind === 'humanTask') this.#queue.push({ kind, id });
    }
  }

  get all(): readonly Change[] {
    return this.#pending.all.map(uniform);
  }

  async settle(): Promise<void> {
    if (this.#queue.length > 0) this.#hasActors = await hasActors(this.#pending);
    for (let next = this.#next(); next; next = this.#next()) {
      const others = this.#context.turn?.();
      if (others) await others;
      if (next.kind === 'execution') await this.#followExecution(next.id);
      else await this.#followHumanTask(next.id);
    }
  }

  /** The list is not shifted: where it is long, that takes as long as it is. */
  #next(): Pick<Change, 'kind' | 'id'> | undefined {
    const next = this.#queue[this.#followed];
    this.#followed += 1;
    if (next !== undefined) return next;
    this.#queue.length = 0;
    this.#followed = 0;
    return undefined;
  }

  async #followExecution(id: string): Promise<void> {
    const { before, after } = this.#changeOf('execution', id);
    if (after?.value === before) return;
    this.#drawn.set('execution', id, after?.value);
    if (after === undefined) return this.#removed(before);
    this.add(await this.#recordsFollow(before, after.value));
    await this.#tasksTakeEffect(before, after.value);
    if (this.#hasActors)
      this.add(await planWorkers(changedSince(before, after.value), after.value, this.#context));
    if (isRevived(before, after.value)) this.add(await reopenParent(after.value, this.#context));
    if (!hasEnded(after.value)) return;
    this.add(await withFailureWorkflow(after, this.#context));
    if (before !== undefined && hasEnded(before) && !isRevived(before, after.value)) return;
    this.add(await reportToParent(after.value, this.#context));
    this.add(await nextInPlaceOf(after.value, this.#context));
  }

  /** What was open in it ends as if it had been terminated. */
  async #removed(before: Execution | undefined): Promise<void> {
    if (before === undefined) return;
    const end = { status: 'TERMINATED', reason: 'deleted', failureWorkflow: false } as const;
    const over = hasEnded(before) ? before : endedEarly(before, end, this.#context.now);
    const gone = { ...over, tasks: over.tasks.without(() => true) };
    this.add(await this.#recordsFollow(before, gone));
    this.add(await orphaned(before.workflowId, this.#pending));
    this.add(await withoutStartKeys(before, this.#pending));
    await this.#tasksTakeEffect(before, gone);
    if (over === before) return;
    this.add(await reportToParent(gone, this.#context));
    this.add(await nextInPlaceOf(gone, this.#context));
  }

  #recordsFollow(before: Execution | undefined, after: Execution): Promise<readonly Change[]> {
    return followTasks(before?.tasks ?? TaskList.empty, after, this.#context);
  }

  async #tasksTakeEffect(before: Execution | undefined, after: Execution): Promise<void> {
    for (const task of changedSince(before, after)) {
      const others = this.#context.turn?.();
      if (others) await others;
      const { printed } = task;
      if (printed !== undefined && before?.tasks.byId(task.taskId)?.printed === undefined)
        await this.#linesAreLogged(task.taskId, printed);
      if (before?.tasks.byId(task.taskId)?.status !== task.status)
        this.add(await keepOutput(task, this.#context));
      const effect = effectOf(task);
      if (effect === undefined || before?.tasks.byId(task.taskId)?.status === task.status) continue;
      // An effect before it may have changed it since.
      const latest = (await this.#pending.read('execution', after.workflowId))?.value ?? after;
      const current = latest.tasks.byId(task.taskId);
      if (current?.status === task.status) this.add(await effect(current, latest, this.#context));
    }
    for (const task of before?.tasks.missingIn(after.tasks) ?? []) await this.#dropped(task, after);
  }

  /** A script runs once in a task; what it printed stands in the task's log. */
  async #linesAreLogged(taskId: string, printed: readonly string[]): Promise<void> {
    const { now: createdTime } = this.#context;
    const lines = printed.map((log) => ({ log, createdTime }));
    this.add(await writeLogs(taskId, lines, this.#pending));
  }

  /** What it has begun elsewhere ends as if it had been cancelled, and nothing is left of what was written about it. */
  async #dropped(task: Task, after: Execution): Promise<void> {
    this.add(await withoutLogs(task.taskId, this.#pending));
    if (this.#hasActors) this.add(await forgetTask(task, this.#pending));
    const effect = isTerminal(task.status) ? undefined : effectOf(task);
    const cancelled = ended(task, 'CANCELED', this.#context.now);
    if (effect) this.add(await effect(cancelled, after, this.#context));
  }

  async #followHumanTask(id: string): Promise<void> {
    const { before, after } = this.#changeOf('humanTask', id);
    if (after === undefined || after.value === before) return;
    if (mayTrigger(after.value)) await this.#triggersFire(before, after);
    if (this.#hasActors) this.add(await planPeople(after.value, this.#context));
  }

  async #triggersFire(before: HumanTask | undefined, after: Stored<'humanTask'>): Promise<void> {
    const { task, changes } = await fireTriggers(before, after.value, this.#context);
    this.#drawn.set('humanTask', after.id, task);
    if (task !== after.value) this.#replaceHumanTask(after, task);
    this.add(changes);
  }

  #replaceHumanTask(record: Stored<'humanTask'>, task: HumanTask): void {
    this.#pending.add([replace('humanTask', record, task)]);
  }

  /** The record as its consequences were last drawn (undefined: it was not there), and as it is by now. */
  #changeOf<K extends 'execution' | 'humanTask'>(kind: K, id: string) {
    const change = this.#pending.of(kind, id);
    const before = this.#drawn.has(kind, id)
      ? (this.#drawn.get(kind, id) as Stored<K>['value'] | undefined)
      : change?.before;
    return { before, after: change?.after };
  }
}

/** Its tasks that are not, or not as they are, in what it was; undefined: it is new. */
function changedSince(before: Execution | undefined, after: Execution): readonly Task[] {
  return after.tasks.changedSince(before?.tasks ?? TaskList.empty);
}

/** Records that are changed again and again are kept in one form (docs/decisions/0031). */
function uniform(change: Change): Change {
  if (change.value === undefined) return change;
  const { id, expected } = change;
  if (change.kind === 'humanTask')
    return {
      kind: 'humanTask',
      id,
      expected,
      before: change.before,
      value: uniformHumanTask(change.value),
    };
  if (change.kind === 'execution')
    return {
      kind: 'execution',
      id,
      expected,
      before: change.before,
      value: uniformExecution(change.value),
    };
  return change;
}

/** Whether it goes on, or went on and has ended once more, after it had ended. */
function isRevived(before: Execution | undefined, after: Execution): boolean {
  return before !== undefined && hasEnded(before) && before.revivals !== after.revivals;
}
