import { SECOND_MS } from '../units.ts';
import type { JsonObject } from '../json.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { factsOf } from '../definitions/task-types.ts';
import type { Whole } from '../whole.ts';

export type TaskStatus =
  | 'SCHEDULED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERRORS'
  | 'FAILED'
  | 'FAILED_WITH_TERMINAL_ERROR'
  | 'TIMED_OUT'
  | 'CANCELED'
  | 'SKIPPED';

/** A task that a dynamic fork was given. */
export interface ForkedTask {
  readonly definition: WorkflowTask;
  readonly givenInput: JsonObject;
}

/** One attempt at a task of an execution: the Conductor `Task`. Times are epoch ms; 0: not yet. */
export interface Task {
  readonly taskId: string;
  /** The built-in type, or for a worker's task its name. */
  readonly taskType: string;
  readonly taskDefName: string;
  /** Whether it is polled for; the engine does all others itself. */
  readonly forWorkers: boolean;
  readonly status: TaskStatus;
  /** The full reference; inside a loop with its `__N`. */
  readonly referenceTaskName: string;
  readonly workflowTask: WorkflowTask;
  /** From 1 inside a loop, 0 outside. A DO_WHILE itself carries the number of its running iteration. */
  readonly iteration: number;
  readonly loopOverTask: boolean;
  readonly seq: number;
  readonly retryCount: number;
  readonly retried: boolean;
  readonly retriedTaskId?: string | undefined;
  readonly input: JsonObject;
  readonly output: JsonObject;
  readonly reasonForIncompletion?: string | undefined;
  readonly workerId?: string | undefined;
  readonly pollCount: number;
  /** Seconds after `scheduledTime` before a worker may have it. */
  readonly startDelayInSeconds: number;
  readonly callbackAfterSeconds: number;
  /** When a worker that gave it back wants it again. */
  readonly wantedAt?: number | undefined;
  /** Its delay is over: it is in its queue. */
  readonly isReleased?: boolean | undefined;
  /** The task domain whose workers may have it. */
  readonly domain?: string | undefined;
  /** The operator that the task stands inside: the SWITCH, loop or fork, by task id. */
  readonly parentTaskId?: string | undefined;
  /** Whether other tasks stand inside it, so that the decider goes into it as soon as it has begun. */
  readonly holdsOthers: boolean;
  /** How far the decider got: not there yet, into the task, or past it to what follows. */
  readonly progress: 'not' | 'into' | 'past';
  /** What the engine has still to do about it before it rests: carry it out, or ask it once nothing else goes on. */
  readonly left?: 'execution' | 'afterwards' | undefined;
  /** The tasks that a dynamic fork was given, each a branch of its own. */
  readonly forked?: readonly ForkedTask[] | undefined;
  /** Input that a dynamic fork gave it, beside its parameters. */
  readonly givenInput?: JsonObject | undefined;
  /** Of a JOIN: what it waits for, and how many of these, from the first, it knows to have ended. */
  readonly joinOn?: readonly string[] | undefined;
  readonly joined?: number | undefined;
  /** Of what it waits for, that which has changed since it was last asked, by reference. */
  readonly news?: readonly string[] | undefined;
  /** When a WAIT ends by itself. */
  readonly waitUntil?: number | undefined;
  /** The execution that a SUB_WORKFLOW or START_WORKFLOW has started. */
  readonly subWorkflowId?: string | undefined;
  /** What its script has printed: its log has these lines. */
  readonly printed?: readonly string[] | undefined;
  /** The mock output that answered it: `byType.HTTP`. */
  readonly mockedBy?: string | undefined;
  /** Its call was answered, or nobody makes it: it stays in progress until somebody else completes it. */
  readonly isCalled?: boolean | undefined;
  /** Its worker did not answer in time: the attempt timed out, whatever the timeout policy says. */
  readonly isAbandoned?: boolean | undefined;
  /** When the first attempt was scheduled; left out on the first. */
  readonly firstScheduledTime?: number | undefined;
  readonly scheduledTime: number;
  readonly startTime: number;
  readonly updateTime: number;
  readonly endTime: number;
}

const SUCCESSFUL: readonly TaskStatus[] = ['COMPLETED', 'COMPLETED_WITH_ERRORS', 'SKIPPED'];
const OPEN: readonly TaskStatus[] = ['SCHEDULED', 'IN_PROGRESS'];

export function isTerminal(status: TaskStatus): boolean {
  return !OPEN.includes(status);
}

export function isSuccessful(status: TaskStatus): boolean {
  return SUCCESSFUL.includes(status);
}

/** The task ended with this status at `now`. */
export function ended(task: Task, status: TaskStatus, now: number, reason?: string): Task {
  return {
    ...task,
    status,
    updateTime: now,
    endTime: now,
    reasonForIncompletion: reason ?? task.reasonForIncompletion,
  };
}

/** The task that has just been scheduled, in the hands of the engine. */
export function begun(task: Task, now: number): Task {
  return { ...task, status: 'IN_PROGRESS', startTime: now, updateTime: now };
}

/** When the task may be begun or polled. */
export function readyAt(task: Task): number {
  return task.wantedAt ?? task.scheduledTime + task.startDelayInSeconds * SECOND_MS;
}

/** Whether the task stands in a queue, where any worker may take it. */
export function isQueued(task: Task): boolean {
  return task.status === 'SCHEDULED' && task.forWorkers && !isHeldBack(task);
}

/** Whether a worker has the task, and its definition limits how many workers may. */
export function isCountedInHands({ status, forWorkers, workflowTask }: Task): boolean {
  if (status !== 'IN_PROGRESS' || !forWorkers) return false;
  return (workflowTask.taskDefinition?.concurrentExecLimit ?? 0) > 0;
}

/** Whether the task is a worker's, but still has a delay before it. */
export function isHeldBack(task: Task): boolean {
  if (task.status !== 'SCHEDULED' || !task.forWorkers || task.isReleased === true) return false;
  return task.startDelayInSeconds > 0 || task.wantedAt !== undefined;
}

/** The queue that workers poll: the task's type, in a domain with the domain before it. */
export function queueOf({ taskType, domain }: Pick<Task, 'taskType' | 'domain'>): string {
  return domain === undefined ? taskType : `${domain}:${taskType}`;
}

/** When time next does something to the task (epoch ms), or undefined when it does nothing. */
export function taskDueAt(task: Task): number | undefined {
  if (isTerminal(task.status)) return undefined;
  if (isDelayed(task)) return readyAt(task);
  const released = isHeldBack(task) ? readyAt(task) : Infinity;
  const timeout = Math.min(timeoutAt(task), totalTimeoutAt(task));
  const ends = Math.min(task.waitUntil ?? Infinity, answerDueAt(task), timeout);
  const first = Math.min(released, ends);
  return first === Infinity ? undefined : first;
}

/** When a worker's attempt is given up because nobody took it or answered for it; Infinity: never. */
export function answerDueAt(task: Task): number {
  const {
    responseTimeoutSeconds = 0,
    pollTimeoutSeconds = 0,
    timeoutPolicy,
  } = task.workflowTask.taskDefinition ?? {};
  if (!task.forWorkers) return Infinity;
  if (task.status !== 'SCHEDULED') return after(task.updateTime, responseTimeoutSeconds);
  return timeoutPolicy === 'ALERT_ONLY' ? Infinity : after(readyAt(task), pollTimeoutSeconds);
}

/** When the attempt has taken too long; a HUMAN task's record has its own clock. Infinity: never. */
export function timeoutAt(task: Task): number {
  const { timeoutSeconds = 0, timeoutPolicy } = task.workflowTask.taskDefinition ?? {};
  if (isHuman(task) || timeoutPolicy === 'ALERT_ONLY' || task.startTime === 0) return Infinity;
  return after(task.startTime, timeoutSeconds);
}

/** When all attempts together, and the delays between them, have taken too long. Infinity: never. */
export function totalTimeoutAt(task: Task): number {
  return task.workflowTask.taskDefinition?.timeoutPolicy === 'ALERT_ONLY'
    ? Infinity
    : attemptsEndAt(task);
}

/** From when on no other attempt follows one that failed, whatever the policy. Infinity: never. */
export function attemptsEndAt(task: Task): number {
  const { totalTimeoutSeconds = 0 } = task.workflowTask.taskDefinition ?? {};
  return isHuman(task) ? Infinity : after(firstScheduledTime(task), totalTimeoutSeconds);
}

export function firstScheduledTime({ firstScheduledTime: first, scheduledTime }: Task): number {
  return first ?? scheduledTime;
}

function after(time: number, seconds: number): number {
  return seconds > 0 ? time + seconds * SECOND_MS : Infinity;
}

/** Whether the task ever ran: a delayed attempt may be cancelled before it begins. */
export function hasBegun(task: Task): boolean {
  return task.status !== 'SCHEDULED' && !(isTerminal(task.status) && task.startTime === 0);
}

/** Whether the task waits for the call that it makes: it is in progress, and neither a mock output nor a call left it so. */
export function awaitsCall(task: Task): boolean {
  const isAnswered = task.mockedBy !== undefined || task.isCalled === true;
  return task.status === 'IN_PROGRESS' && !isAnswered && makesCall(task);
}

/**
 * Whether the success of its call leaves the task in progress, until the task API completes it: `asyncComplete` (engine
 * 3.32.1). On a task that does not call out it has no effect.
 */
export function isCompletedLater({ workflowTask }: Task): boolean {
  const { runBy, waitsFor } = factsOf(workflowTask);
  return workflowTask['asyncComplete'] === true && runBy === 'outside' && waitsFor !== 'event';
}

/** Whether the task calls an origin over HTTP, when it may. */
export function makesCall(task: Task): boolean {
  return factsOf(task.workflowTask).callsOrigin === true;
}

/** Whether the task is one the engine begins itself, later. */
export function isDelayed(task: Task): boolean {
  return task.status === 'SCHEDULED' && !task.forWorkers;
}

/** Whether the task is a Human task, and not a worker's that is only named so. */
export function isHuman(task: Pick<Task, 'workflowTask'>): boolean {
  return factsOf(task.workflowTask).runBy === 'person';
}

/** Whether the task reaches something outside of the server. */
export function isExternal(task: Task): boolean {
  return factsOf(task.workflowTask).runBy === 'outside';
}

/** Whether the task runs an execution of its own, and waits for it. */
export function isSubWorkflow(task: Task): boolean {
  return factsOf(task.workflowTask).waitsFor === 'execution';
}

/** Whether the task only waits for other tasks of its execution: a loop, or a JOIN. */
export function waitsForTasks(task: Task): boolean {
  return factsOf(task.workflowTask).waitsFor === 'tasks';
}

/** The same task with each member there is, those that it lacks as undefined: all have one hidden class (docs/decisions/0031). */
export function uniformTask(task: Task): Task {
  const uniform: Whole<Task> = {
    taskId: task.taskId,
    taskType: task.taskType,
    taskDefName: task.taskDefName,
    forWorkers: task.forWorkers,
    status: task.status,
    referenceTaskName: task.referenceTaskName,
    workflowTask: task.workflowTask,
    iteration: task.iteration,
    loopOverTask: task.loopOverTask,
    seq: task.seq,
    retryCount: task.retryCount,
    retried: task.retried,
    retriedTaskId: task.retriedTaskId,
    input: task.input,
    output: task.output,
    reasonForIncompletion: task.reasonForIncompletion,
    workerId: task.workerId,
    pollCount: task.pollCount,
    startDelayInSeconds: task.startDelayInSeconds,
    callbackAfterSeconds: task.callbackAfterSeconds,
    wantedAt: task.wantedAt,
    isReleased: task.isReleased,
    domain: task.domain,
    parentTaskId: task.parentTaskId,
    holdsOthers: task.holdsOthers,
    progress: task.progress,
    left: task.left,
    forked: task.forked,
    givenInput: task.givenInput,
    joinOn: task.joinOn,
    joined: task.joined,
    news: task.news,
    waitUntil: task.waitUntil,
    subWorkflowId: task.subWorkflowId,
    printed: task.printed,
    mockedBy: task.mockedBy,
    isCalled: task.isCalled,
    isAbandoned: task.isAbandoned,
    firstScheduledTime: task.firstScheduledTime,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    updateTime: task.updateTime,
    endTime: task.endTime,
  };
  return uniform;
}
