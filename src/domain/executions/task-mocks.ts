/**
 * What answers the tasks that reach outside, so that nothing leaves the machine: mock outputs, configured for a task's
 * reference, its name or its type.
 */
import type { JsonObject } from '../json.ts';
import type { Execution } from './execution.ts';
import { ended, isCompletedLater, type Task, type TaskStatus } from './task.ts';

export const mockStatuses = [
  'COMPLETED',
  'FAILED',
  'FAILED_WITH_TERMINAL_ERROR',
  'IN_PROGRESS',
] as const satisfies readonly TaskStatus[];
export type MockStatus = (typeof mockStatuses)[number];

/** What one attempt at a task comes to. In progress, it waits to be completed by the task API. */
export interface TaskMock {
  /** Default COMPLETED. */
  readonly status?: MockStatus;
  readonly output?: JsonObject;
  readonly reasonForIncompletion?: string;
}

type MocksByKey = Readonly<Record<string, readonly TaskMock[]>>;

/** Lists of answers; within one execution they are used in order, and the last one repeats. */
export interface TaskMocks {
  /** The reference as the definition has it or, for one iteration of a loop, with its `__N`. */
  readonly byReference?: MocksByKey;
  readonly byName?: MocksByKey;
  readonly byType?: MocksByKey;
}

/** Parts of task mocks, the first that knows a task counts. */
export const mockSections = ['byReference', 'byName', 'byType'] as const;
export type MockSection = (typeof mockSections)[number];

/** The id of the only record of its kind. */
export const TASK_MOCKS = 'all';

/** The task as its next mock output leaves it; undefined: there is none for it. */
export function answeredByMock(
  task: Task,
  execution: Execution,
  mocks: TaskMocks,
  now: number,
): Task | undefined {
  const found = mocksFor(task, mocks);
  if (found === undefined) return undefined;
  const { key, list } = found;
  const mock = list[usesOf(key, execution, list.length - 1)];
  return mock && answered({ ...task, mockedBy: key }, mock, now);
}

function mocksFor(task: Task, mocks: TaskMocks) {
  const keys = {
    byReference: [task.referenceTaskName, task.workflowTask.taskReferenceName],
    byName: [task.taskDefName],
    byType: [task.workflowTask.type],
  };
  for (const section of mockSections) {
    const lists = mocks[section] ?? {};
    const key = keys[section].find((one) => Object.hasOwn(lists, one));
    const list = key === undefined ? undefined : lists[key];
    if (list) return { key: `${section}.${String(key)}`, list };
  }
  return undefined;
}

/** How often the key has answered a task of the execution, counted up to `enough`. */
function usesOf(key: string, execution: Execution, enough: number): number {
  if (enough === 0) return 0;
  const tasks = execution.tasks.all();
  let uses = 0;
  for (let at = tasks.length - 1; at >= 0 && uses < enough; at -= 1) {
    if (tasks[at]?.mockedBy === key) uses += 1;
  }
  return uses;
}

function answered(task: Task, mock: TaskMock, now: number): Task {
  const { status = 'COMPLETED', output = {}, reasonForIncompletion } = mock;
  const after: Task = { ...task, output, updateTime: now, reasonForIncompletion };
  const isLeftOpen = status === 'IN_PROGRESS' || (status === 'COMPLETED' && isCompletedLater(task));
  return isLeftOpen ? after : ended(after, status, now);
}
