import { expect } from 'vitest';
import { expectAmong, expectEqual, expectSame } from './expect-same.ts';
import { keys } from '../../src/domain/index-keys.ts';
import type { Store } from '../../src/domain/ports.ts';
import { hasEnded, taskById, type Execution } from '../../src/domain/executions/execution.ts';
import { isHuman, isSuccessful, isTerminal, type Task } from '../../src/domain/executions/task.ts';

/** All executions that are stored, in the order in which they were. */
export async function allExecutions(store: Store): Promise<readonly Execution[]> {
  return (await store.find('execution', [])).map(({ value }) => value);
}

/** Open tasks that somebody outside has to do. */
export function openLeaves(execution: Execution): readonly Task[] {
  return execution.tasks
    .all()
    .filter(
      ({ status, workflowTask }) =>
        !isTerminal(status) && ['HUMAN', 'SIMPLE'].includes(workflowTask.type),
    );
}

/** Holds all that is stored against what must be true of it at any time. */
export async function expectConsistent(store: Store): Promise<void> {
  const executions = await allExecutions(store);
  const byId = new Map(executions.map((one) => [one.workflowId, one]));
  for (const execution of executions) {
    expectSound(execution);
    expectGoingOn(execution, byId);
    expectInStepWithChildren(execution, byId);
    await expectRecords(execution, store);
  }
  const taskIds = new Set(executions.flatMap(({ tasks }) => tasks.all().map((one) => one.taskId)));
  for (const { id } of await store.find('taskLogs', []))
    expectSame(taskIds.has(id), true, `the logs ${id} have a task`);
  for (const { value: record } of await store.find('humanTask', [])) {
    const execution = byId.get(record.workflowId);
    const task = execution && taskById(execution, record.taskId);
    const isOpen = record.state === 'ASSIGNED' || record.state === 'IN_PROGRESS';
    const what = `record ${record.taskRefName} is open`;
    expectSame(isOpen, task !== undefined && !isTerminal(task.status), what);
  }
}

function expectSound({ status, tasks, endTime, reasonForIncompletion, workflowId }: Execution) {
  const open = tasks.all().filter((task) => !isTerminal(task.status));
  const ended = ['COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'].includes(status);
  if (ended) expectEqual(open.map(shown), [], `open in the ${status} ${workflowId}`);
  else expectSame(reasonForIncompletion, undefined);
  const undone = tasks
    .all()
    .filter((task) => tasks.latest(task.referenceTaskName) === task && !isSuccessful(task.status));
  if (status === 'COMPLETED') expectEqual(undone.map(shown), [], 'undone in what is completed');
  expectSame(endTime !== 0, ended, `${status} has an end`);
  const references = open.map(({ referenceTaskName }) => referenceTaskName);
  expectSame(new Set(references).size, references.length, `open twice: ${references.join()}`);
  for (const task of open) expectSame(tasks.latest(task.referenceTaskName), task);
  const ids = tasks.all().map(({ taskId }) => taskId);
  expectSame(new Set(ids).size, ids.length);
  const order = tasks.all().map(({ seq }) => seq);
  expectEqual(
    order,
    order.toSorted((one, other) => one - other),
  );
}

/** What runs waits for somebody, and has nothing left to decide. */
function expectGoingOn(execution: Execution, byId: ReadonlyMap<string, Execution>): void {
  if (execution.status !== 'RUNNING') return;
  expectEqual(execution.tasks.undecided, []);
  const children = execution.tasks
    .all()
    .filter(({ status, subWorkflowId }) => subWorkflowId !== undefined && !isTerminal(status))
    .map(({ subWorkflowId = '' }) => byId.get(subWorkflowId)?.status);
  const waitsFor = [...openLeaves(execution).map(shown), ...children];
  if (waitsFor.length === 0)
    expect.fail(`${execution.tasks.all().map(shown).join(', ')} waits for nobody`);
}

function expectInStepWithChildren(
  execution: Execution,
  byId: ReadonlyMap<string, Execution>,
): void {
  for (const task of execution.tasks) {
    if (task.workflowTask.type !== 'SUB_WORKFLOW' || task.status === 'SKIPPED') continue;
    const child = byId.get(task.subWorkflowId ?? '');
    const pair = `${shown(task)} of the ${execution.status}, ${String(child?.status)}`;
    if (!isTerminal(task.status)) expectSame(child && !hasEnded(child), true, pair);
    else if (child && !hasEnded(child))
      expectSame(isSuccessful(task.status) || task.retried, true, pair);
  }
}

/** Each HUMAN task that has begun has its record, in its state. */
async function expectRecords(execution: Execution, store: Store): Promise<void> {
  const records = await store.find('humanTask', [[keys.workflow(execution.workflowId)]]);
  for (const task of execution.tasks) {
    if (!isHuman(task) || (task.startTime === 0 && isTerminal(task.status))) continue;
    const found = records.filter(({ id }) => id === task.taskId);
    expectSame(found.length, 1, `${shown(task)} has records`);
    const state = found[0]?.value.state ?? '';
    if (task.status === 'COMPLETED') expectSame(state, 'COMPLETED');
    else if (isTerminal(task.status)) expectAmong(['DELETED', 'TIMED_OUT'], state);
    else expectAmong(['ASSIGNED', 'IN_PROGRESS'], state);
  }
}

function shown({ referenceTaskName, status }: Task): string {
  return `${referenceTaskName} ${status}`;
}
