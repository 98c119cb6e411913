/** Executions and what is kept of starts, polls, logs and mocks, as they stand in a snapshot. */
import {
  among,
  anyJson,
  count,
  encoded,
  flag,
  jsonObject,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  shared,
  text,
  type Members,
} from '../codec.ts';
import { workflowDefinition } from './definition-codecs.ts';
import { persistentListOf } from './persistent-list-codec.ts';
import type { ChangeCodec, RecordCodecs } from '../record-codec.ts';
import type { Execution, SkippedTask, WorkflowStatus } from '../executions/execution.ts';
import type { FailedNames } from '../executions/failed-names.ts';
import type { Handouts } from '../executions/handouts.ts';
import { cachedOutputId, type CachedOutput } from '../engine/output-cache.ts';
import type { PollData } from '../executions/poll-data.ts';
import type { StartKey } from '../executions/start-key.ts';
import { taskList, taskListChange } from './task-codec.ts';
import type { TaskLog, TaskLogs } from '../executions/task-logs.ts';
import { mockStatuses, type TaskMock, type TaskMocks } from '../executions/task-mocks.ts';

const status = among<WorkflowStatus>({
  RUNNING: true,
  COMPLETED: true,
  FAILED: true,
  TIMED_OUT: true,
  TERMINATED: true,
  PAUSED: true,
});

/** All but its tasks. */
type Head = Omit<Execution, 'tasks'>;

const head: Members<Head> = {
  workflowId: text,
  definition: shared(workflowDefinition),
  status,
  input: jsonObject,
  output: jsonObject,
  correlationId: optional(text),
  priority: number,
  createdBy: text,
  createTime: number,
  updateTime: number,
  endTime: number,
  lastRetriedTime: number,
  revivals: optional(count),
  reasonForIncompletion: optional(text),
  failedNames: optional(
    object<FailedNames>({ references: listOf(text), definitions: listOf(text) }),
  ),
  variables: jsonObject,
  taskToDomain: mapOf(text),
  parentWorkflowId: optional(text),
  parentWorkflowTaskId: optional(text),
  idempotencyKey: optional(text),
  rateLimitKey: optional(text),
  isQueued: optional(flag),
  endedBy: optional(text),
  skipped: optional(
    mapOf(object<SkippedTask>({ input: optional(jsonObject), output: optional(jsonObject) })),
  ),
  failureWorkflowId: optional(text),
};

const execution = object<Execution>({ ...head, tasks: taskList });

interface Changed {
  readonly head: Head;
  readonly tasks: unknown;
}

const changed = object<Changed>({ head: object<Head>(head), tasks: anyJson });

/** Of its tasks those that have changed: an execution may have very many. */
const executionChange: ChangeCodec<Execution> = {
  encode: ({ tasks: before }, { tasks, ...own }, written) => {
    const ofTasks = taskListChange.encode(before, tasks, written);
    return ofTasks && encoded({ head: own, tasks: ofTasks }, changed, written);
  },
  decode: (before, json, read) => {
    const { head: own, tasks } = changed.decode(json, read);
    return { ...own, tasks: taskListChange.decode(before.tasks, tasks, read) };
  },
};

const mocks = mapOf(
  listOf(
    object<TaskMock>({
      status: optional(oneOf(mockStatuses)),
      output: optional(jsonObject),
      reasonForIncompletion: optional(text),
    }),
  ),
);

type Kinds =
  'cachedOutput' | 'execution' | 'handouts' | 'pollData' | 'startKey' | 'taskLogs' | 'taskMocks';

export const executionCodecs: RecordCodecs<Kinds> = {
  cachedOutput: {
    codec: object<CachedOutput>({
      taskDefName: text,
      key: text,
      output: jsonObject,
      until: number,
    }),
    idOf: cachedOutputId,
  },
  execution: {
    codec: execution,
    idOf: ({ workflowId }) => workflowId,
    change: executionChange,
  },
  handouts: { codec: object<Handouts>({ times: listOf(number) }) },
  pollData: {
    codec: object<PollData>({
      taskType: text,
      domain: optional(text),
      workerId: text,
      lastPollTime: number,
    }),
  },
  startKey: { codec: object<StartKey>({ workflowId: text }) },
  taskLogs: {
    codec: object<TaskLogs>({
      logs: persistentListOf(object<TaskLog>({ log: text, createdTime: number })),
    }),
  },
  taskMocks: {
    codec: object<TaskMocks>({
      byReference: optional(mocks),
      byName: optional(mocks),
      byType: optional(mocks),
    }),
  },
};
