/** The tasks of an execution, as they stand in a snapshot. */
import {
  among,
  count,
  encoded,
  flag,
  jsonObject,
  listOf,
  number,
  object,
  optional,
  shared,
  text,
  wrong,
  type Codec,
} from '../codec.ts';
import type { ChangeCodec } from '../record-codec.ts';
import { workflowTask } from './definition-codecs.ts';
import { TaskList } from '../executions/task-list.ts';
import type { ForkedTask, Task, TaskStatus } from '../executions/task.ts';

const status = among<TaskStatus>({
  SCHEDULED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  COMPLETED_WITH_ERRORS: true,
  FAILED: true,
  FAILED_WITH_TERMINAL_ERROR: true,
  TIMED_OUT: true,
  CANCELED: true,
  SKIPPED: true,
});

const task = object<Task>({
  taskId: text,
  taskType: text,
  taskDefName: text,
  forWorkers: flag,
  status,
  referenceTaskName: text,
  workflowTask: shared(workflowTask),
  iteration: number,
  loopOverTask: flag,
  seq: number,
  retryCount: number,
  retried: flag,
  retriedTaskId: optional(text),
  input: jsonObject,
  output: jsonObject,
  reasonForIncompletion: optional(text),
  workerId: optional(text),
  pollCount: number,
  startDelayInSeconds: number,
  callbackAfterSeconds: number,
  wantedAt: optional(number),
  isReleased: optional(flag),
  domain: optional(text),
  parentTaskId: optional(text),
  holdsOthers: flag,
  progress: among<Task['progress']>({ not: true, into: true, past: true }),
  left: optional(among<NonNullable<Task['left']>>({ execution: true, afterwards: true })),
  forked: optional(
    listOf(object<ForkedTask>({ definition: shared(workflowTask), givenInput: jsonObject })),
  ),
  givenInput: optional(jsonObject),
  joinOn: optional(listOf(text)),
  joined: optional(count),
  news: optional(listOf(text)),
  waitUntil: optional(number),
  subWorkflowId: optional(text),
  printed: optional(listOf(text)),
  mockedBy: optional(text),
  isCalled: optional(flag),
  isAbandoned: optional(flag),
  firstScheduledTime: optional(number),
  scheduledTime: number,
  startTime: number,
  updateTime: number,
  endTime: number,
});

/** What of a list cannot be told from its tasks. */
interface Tasks {
  readonly all: readonly Task[];
  /** In the order in which they came to need a decision. */
  readonly undecided: readonly string[];
}

/** Of a change, `all` are those that are new, or not as they were. */
const tasks = object<Tasks>({ all: listOf(task), undecided: listOf(text) });

/** What of the list differs from the one that it continues. */
export const taskListChange: ChangeCodec<TaskList> = {
  encode: (before, after, written) =>
    after.continues(before)
      ? encoded({ all: after.changedSince(before), undecided: after.undecided }, tasks, written)
      : undefined,
  decode: (before, json, read) => {
    const { all, undecided } = tasks.decode(json, read);
    let list = before;
    for (const one of all)
      list = list.byId(one.taskId) === undefined ? list.add(one) : list.with(one);
    return withUndecided(list, undecided);
  },
};

export const taskList: Codec<TaskList> = {
  encode: (list, written) =>
    encoded({ all: list.all(), undecided: list.undecided }, tasks, written),
  decode: (json, read) => {
    const { all, undecided } = tasks.decode(json, read);
    return withUndecided(TaskList.of(all), undecided);
  },
};

function withUndecided(list: TaskList, undecided: readonly string[]): TaskList {
  return (
    list.withUndecided(undecided) ??
    wrong(['undecided'], 'must name each task that needs a decision, and no other, once')
  );
}
