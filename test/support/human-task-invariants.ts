import { expect } from 'vitest';
import { expectAmong, expectEqual, expectNotBefore, expectSame } from './expect-same.ts';
import type { HumanTask } from '../../src/domain/human-tasks/human-task.ts';
import type { Reader } from '../../src/domain/ports.ts';
import type { Execution } from '../../src/domain/executions/execution.ts';
import type { Task } from '../../src/domain/executions/task.ts';
import type { ModelTask, ModelWorkflow } from './human-task-model.ts';

/** What was done, for what may change because of it and what may not. */
export interface Done {
  readonly does: string;
  /** `ok`, or the name of the refusal. */
  readonly result: string;
  /** The task that it was done to; undefined: to a workflow, or to time. */
  readonly taskId: string | undefined;
}

/** The records as they were after the command before, by task. */
export type Seen = Map<string, HumanTask>;

/** Holds the stored workflow and the records of its HUMAN task against the model, and the records against the invariants. */
export async function expectAgreement(
  wanted: ModelWorkflow,
  done: Done,
  seen: Seen,
  read: Reader,
): Promise<void> {
  const { value: execution } = (await read.read('execution', wanted.workflowId))!;
  const tasks = execution.tasks.all().filter(({ taskType }) => taskType === 'HUMAN');
  expectEqual(executionWithRecords(execution, tasks), modelledWorkflow(wanted));
  for (const [at, model] of wanted.attempts.entries()) {
    const task = tasks[at]!;
    model.taskId = task.taskId;
    const record = (await read.read('humanTask', task.taskId))?.value;
    const what = `${task.status} task has a record`;
    expectSame(record !== undefined, model.state !== undefined, what);
    if (record === undefined) continue;
    expectEqual(shownRecord(record), modelledRecord(model));
    expectInStep(record, task);
    expectSound(record);
    expectContinuous(record, seen.get(task.taskId), done);
    seen.set(task.taskId, record);
  }
}

function executionWithRecords({ status, tasks }: Execution, human: readonly Task[]) {
  return {
    status,
    attempts: human.map((task) => `${task.status} ${task.retryCount}`),
    book: tasks.all().findLast(({ taskType }) => taskType === 'book')?.status,
  };
}

function modelledWorkflow({ status, attempts, book }: ModelWorkflow) {
  return { status, attempts: attempts.map((task, at) => `${task.status} ${at}`), book };
}

function shownRecord(record: HumanTask) {
  return {
    state: record.state,
    assignee: record.assignee && `${record.assignee.userType} ${record.assignee.user}`,
    claimant: record.claimant && `${record.claimant.userType} ${record.claimant.user}`,
    assigneeIndex: record.assigneeIndex,
    skipped: record.skippedAssigneeIndexes,
    exhausted: record.assignmentsCompleted,
    slaDueAt: record.slaDueAt,
    timeoutAt: record.timeoutAt,
    output: record.output,
    updatedBy: record.updatedBy,
    log: record.log.all().map(({ action }) => action),
  };
}

function modelledRecord(model: ModelTask) {
  return {
    state: model.state,
    assignee: model.assignee && `${model.assignee.userType} ${model.assignee.user}`,
    claimant: model.claimant && `${model.claimant.userType} ${model.claimant.user}`,
    assigneeIndex: model.assigneeIndex,
    skipped: model.skipped,
    exhausted: model.exhausted,
    slaDueAt: model.slaDueAt,
    timeoutAt: model.timeoutAt,
    output: model.output,
    updatedBy: model.updatedBy,
    log: model.log,
  };
}

/** The statuses that the Conductor task may have beside the state of its record. */
const inStep: Readonly<Record<HumanTask['state'], readonly string[]>> = {
  PENDING: ['IN_PROGRESS'],
  ASSIGNED: ['IN_PROGRESS'],
  IN_PROGRESS: ['IN_PROGRESS'],
  COMPLETED: ['COMPLETED'],
  TIMED_OUT: ['TIMED_OUT', 'COMPLETED_WITH_ERRORS'],
  DELETED: ['CANCELED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'COMPLETED_WITH_ERRORS'],
};

function expectInStep(record: HumanTask, task: Task): void {
  const deletedAfterItsEnd = record.log.last?.action === 'DELETE' && task.status !== 'CANCELED';
  const allowed = deletedAfterItsEnd
    ? [...inStep.COMPLETED, ...inStep.TIMED_OUT, ...inStep.DELETED]
    : inStep[record.state];
  expectAmong(allowed, task.status);
  expectSame(task.endTime !== 0, task.status !== 'IN_PROGRESS');
  expectEqual(task.output, record.output);
}

/** What is true of every record at any time. */
function expectSound(record: HumanTask): void {
  const { state, claimant, assigneeIndex, definition, log, slaDueAt, timeoutAt } = record;
  if (state === 'IN_PROGRESS') expectSame(claimant !== undefined, true, 'it has a claimant');
  if (state === 'ASSIGNED') expectSame(claimant, undefined);
  if (claimant) {
    const claim = log.all().findLast(({ action }) => action === 'CLAIM' || action === 'RELEASE');
    expectEqual(
      { action: claim?.action, claimant: claim?.claimant },
      { action: 'CLAIM', claimant },
    );
  }
  if (assigneeIndex !== undefined)
    expectSame(assigneeIndex in definition.assignments, true, 'it has that assignment');
  if (slaDueAt !== undefined) expectSame(state, 'ASSIGNED');
  if (timeoutAt !== undefined) expectAmong(['ASSIGNED', 'IN_PROGRESS'], state);
  const times = log.all().map(({ stateStart }) => stateStart);
  expectEqual(
    times,
    [...times].sort((one, other) => one - other),
  );
  expectNotBefore(record.updatedOn, times.at(-1) ?? record.createdOn);
}

const ENDED = ['COMPLETED', 'TIMED_OUT', 'DELETED'];
const SAVES = ['update', 'report'];

/** One that was read from elsewhere is another object each time. */
function isSame(record: HumanTask, before: HumanTask): boolean {
  const shown = (one: HumanTask) => JSON.stringify({ ...one, log: one.log.all() });
  return record === before || shown(record) === shown(before);
}

/** What may become of a record in one step. */
function expectContinuous(record: HumanTask, before: HumanTask | undefined, done: Done): void {
  if (before === undefined || isSame(record, before)) return;
  expectSame(done.result, 'ok', 'a refusal changes nothing');
  if (ENDED.includes(before.state)) {
    expect(done).toMatchObject({ does: 'delete', taskId: record.taskId });
    expect(before.state).not.toBe('DELETED');
    const { state, log, updatedOn, updatedBy } = record;
    expect(record).toEqual({ ...before, state, log, updatedOn, updatedBy });
    expect(state).toBe('DELETED');
  }
  expectEqual(record.log.all().slice(0, before.log.length), before.log.all());
  expectNotBefore(record.updatedOn, before.updatedOn);
  if (before.claimant && record.claimant) expectEqual(record.claimant, before.claimant);
  if (JSON.stringify(record.output) !== JSON.stringify(before.output)) {
    expect(SAVES).toContain(done.does);
    expect(done.taskId).toBe(record.taskId);
  }
}
