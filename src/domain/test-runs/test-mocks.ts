import type { JsonObject } from '../json.ts';
import { ended, type Task } from '../executions/task.ts';
import type { MockStatus } from '../executions/task-mocks.ts';

/** What one attempt at a task comes to in a test. Times are ms. */
export interface TestMock {
  /** Default COMPLETED. In progress, the next mock goes on with the same attempt. */
  readonly status?: MockStatus | null | undefined;
  readonly output: JsonObject;
  readonly executionTime?: number | null | undefined;
  readonly queueWaitTime?: number | null | undefined;
}

/** Mocks for the tasks of one execution, and of those that its SUB_WORKFLOW tasks start, by reference. */
export interface TestRequest {
  readonly taskRefToMockOutput?: Readonly<Record<string, readonly TestMock[]>> | null | undefined;
  readonly subWorkflowTestRequest?: Readonly<Record<string, TestRequest>> | null | undefined;
}

/** The mocks of a test as they are used up: each answers one attempt. */
export class TestMocks {
  /** The next one last. */
  readonly #left: ReadonlyMap<string, TestMock[]>;
  readonly #inside: ReadonlyMap<string, TestMocks>;

  constructor({ taskRefToMockOutput, subWorkflowTestRequest }: TestRequest) {
    this.#left = mapOf(taskRefToMockOutput ?? {}, (mocks) => [...mocks].reverse());
    this.#inside = mapOf(subWorkflowTestRequest ?? {}, (request) => new TestMocks(request));
  }

  hasFor(task: Task): boolean {
    return this.#leftFor(task).length > 0;
  }

  take(task: Task): TestMock | undefined {
    return this.#leftFor(task).pop();
  }

  /** The mocks for the execution that the SUB_WORKFLOW task starts; each of its attempts uses the same. */
  insideOf(task: Task): TestMocks {
    return named(this.#inside, task) ?? new TestMocks({});
  }

  #leftFor(task: Task): TestMock[] {
    return named(this.#left, task) ?? [];
  }
}

function mapOf<From, To>(
  record: Readonly<Record<string, From>>,
  change: (from: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** What stands under the full reference of the task or, in a loop, under that of its definition. */
function named<T>(map: ReadonlyMap<string, T>, { referenceTaskName, workflowTask }: Task) {
  return map.get(referenceTaskName) ?? map.get(workflowTask.taskReferenceName);
}

/** The task as the mock leaves it, as if the attempt had begun and waited as long ago as the mock says. */
export function answeredInTest(task: Task, mock: TestMock, now: number): Task {
  const executionTime = mock.executionTime ?? 0;
  const queueWaitTime = mock.queueWaitTime ?? 0;
  const isTimed = executionTime > 0 || queueWaitTime > 0;
  const begun = task.startTime === 0 ? now : task.startTime;
  const startTime = isTimed ? now - executionTime : begun;
  const after: Task = {
    ...task,
    status: 'IN_PROGRESS',
    output: { ...task.output, ...mock.output },
    scheduledTime: isTimed ? startTime - queueWaitTime : task.scheduledTime,
    startTime,
    updateTime: now,
  };
  const status = mock.status ?? 'COMPLETED';
  return status === 'IN_PROGRESS' ? after : ended(after, status, now);
}
