import { expect } from 'vitest';
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
  expectSame(executionWithRecords(execution, tasks), modelledWorkflow(wanted));
  for (const [at, model] of wanted.attempts.entries()) {
    const task = tasks[at]!;
    model.taskId = task.taskId;
    const record = (await read.read('humanTask', task.taskId))?.value;
    expect(record !== undefined, `${task.status} task has a record`).toBe(
      model.state !== undefined,
    );
    if (record === undefined) continue;
    expectSame(shownRecord(record), modelledRecord(model));
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
    log: record.log.map(({ action }) => action),
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

/** As `toEqual`, which is slow and explains: asked only once the texts differ. */
function expectSame(shown: unknown, wanted: unknown): void {
  if (JSON.stringify(shown) !== JSON.stringify(wanted)) expect(shown).toEqual(wanted);
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
  const deletedAfterItsEnd = record.log.at(-1)?.action === 'DELETE' && task.status !== 'CANCELED';
  const allowed = deletedAfterItsEnd
    ? [...inStep.COMPLETED, ...inStep.TIMED_OUT, ...inStep.DELETED]
    : inStep[record.state];
  expect(allowed).toContain(task.status);
  expect(task.endTime !== 0).toBe(task.status !== 'IN_PROGRESS');
  expectSame(task.output, record.output);
}

/** What is true of every record at any time. */
function expectSound(record: HumanTask): void {
  const { state, claimant, assigneeIndex, definition, log, slaDueAt, timeoutAt } = record;
  if (state === 'IN_PROGRESS') expect(claimant).toBeDefined();
  if (state === 'ASSIGNED') expect(claimant).toBeUndefined();
  if (claimant) {
    const claim = log.findLast(({ action }) => action === 'CLAIM' || action === 'RELEASE');
    expect(claim).toMatchObject({ action: 'CLAIM', claimant });
  }
  if (assigneeIndex !== undefined) expect(definition.assignments[assigneeIndex]).toBeDefined();
  if (slaDueAt !== undefined) expect(state).toBe('ASSIGNED');
  if (timeoutAt !== undefined) expect(['ASSIGNED', 'IN_PROGRESS']).toContain(state);
  const times = log.map(({ stateStart }) => stateStart);
  expectSame(
    times,
    [...times].sort((one, other) => one - other),
  );
  expect(record.updatedOn).toBeGreaterThanOrEqual(times.at(-1) ?? record.createdOn);
}

const ENDED = ['COMPLETED', 'TIMED_OUT', 'DELETED'];
const SAVES = ['update', 'report'];

/** What may become of a record in one step. */
function expectContinuous(record: HumanTask, before: HumanTask | undefined, done: Done): void {
  if (before === undefined || record === before) return;
  expect(done.result, 'a refusal changes nothing').toBe('ok');
  if (ENDED.includes(before.state)) {
    expect(done).toMatchObject({ does: 'delete', taskId: record.taskId });
    expect(before.state).not.toBe('DELETED');
    const { state, log, updatedOn, updatedBy } = record;
    expect(record).toEqual({ ...before, state, log, updatedOn, updatedBy });
    expect(state).toBe('DELETED');
  }
  expectSame(record.log.slice(0, before.log.length), before.log);
  expect(record.updatedOn).toBeGreaterThanOrEqual(before.updatedOn);
  if (before.claimant && record.claimant) expectSame(record.claimant, before.claimant);
  if (JSON.stringify(record.output) !== JSON.stringify(before.output)) {
    expect(SAVES).toContain(done.does);
    expect(done.taskId).toBe(record.taskId);
  }
}
