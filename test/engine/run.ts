import type { ApiAnswer, ApiCall } from '../support/api-call.ts';
import {
  hasEnded,
  isOfWorker,
  isOpen,
  type SeenExecution,
  type SeenTask,
  type Target,
} from './target.ts';
import type { TaskOf } from './definition.ts';

/** What is sent for an open task: its output, or more than that. Undefined: it is left open. */
export interface Report {
  readonly status?: string;
  readonly output?: object;
  readonly reason?: string;
}
export type Worker = (task: SeenTask) => Report | undefined;

export interface Execute {
  readonly input?: object;
  /** Task definitions that are registered before, by name. */
  readonly taskDefinitions?: Readonly<Record<string, object>>;
  /** Workflows that are registered before, by name. */
  readonly workflows?: Readonly<Record<string, readonly TaskOf[]>>;
  /** More members of the definition. */
  readonly definition?: object;
  /** More members of the request that starts it. */
  readonly request?: object;
  readonly worker?: Worker;
  /** Seconds in which it is to end by itself. Left out: it is read once it goes no further. */
  readonly within?: number;
}

/** A call that a scenario cannot go on without. */
export class RefusedCall extends Error {
  readonly answer: ApiAnswer;

  constructor(answer: ApiAnswer) {
    const { method, target } = answer.sent;
    super(`${method} ${target}: ${answer.status} ${answer.text}`);
    this.answer = answer;
  }
}

/**
 * One scenario on one target. Names that begin with `~` belong to the scenario alone: they are sent with a prefix of its
 * own and shown without, so that scenarios of one engine do not meet.
 */
export class Run {
  readonly #target: Target;
  readonly #prefix: string;

  constructor(target: Target, prefix: string) {
    this.#target = target;
    this.#prefix = prefix;
  }

  call(method: string, path: string, body?: unknown): Promise<ApiAnswer> {
    return this.#target.call(this.#own({ method, path, body }));
  }

  /** A call whose body is sent as it is. */
  raw(call: ApiCall): Promise<ApiAnswer> {
    return this.#target.call(this.#own(call));
  }

  eventually(path: string, wanted: (answer: ApiAnswer) => boolean): Promise<ApiAnswer> {
    return this.#target.eventually(this.#own({ path }), wanted);
  }

  /** Registers the workflow `~w`, or the one that `more` names. */
  async define(tasks: readonly TaskOf[], more: object = {}): Promise<void> {
    await this.#must(this.call('PUT', '/api/metadata/workflow', [workflow(tasks, more)]));
  }

  /** Registers a task definition without retries or time-outs, but for what `more` says. */
  async defineTask(name: string, more: object = {}): Promise<void> {
    await this.#must(this.call('POST', '/api/metadata/taskdefs', [taskDefinition(name, more)]));
  }

  /** Starts `~w`, or the one that `more` names; its id. */
  async start(input: object = {}, more: object = {}): Promise<string> {
    const request = { name: '~w', version: 1, input, ...more };
    return (await this.#must(this.call('POST', '/api/workflow', request))).text;
  }

  /** Defines `~w`, starts it, and reports its open tasks until it goes no further. */
  async execute(tasks: readonly TaskOf[], given: Execute = {}): Promise<SeenExecution> {
    const id = await this.begin(tasks, given);
    if (given.within !== undefined) return this.until(id, hasEnded, given.within);
    return this.finish(id, given.worker);
  }

  /** Defines `~w` and starts it; its id. */
  async begin(tasks: readonly TaskOf[], given: Execute = {}): Promise<string> {
    const { taskDefinitions = {}, workflows = {} } = given;
    for (const [name, more] of Object.entries(taskDefinitions)) await this.defineTask(name, more);
    for (const [name, others] of Object.entries(workflows)) await this.define(others, { name });
    await this.define(tasks, given.definition);
    return this.start(given.input, given.request);
  }

  settled(workflowId: string): Promise<SeenExecution> {
    return this.#target.settled(workflowId);
  }

  until(
    workflowId: string,
    wanted: (execution: SeenExecution) => boolean = hasEnded,
    seconds = 20,
  ): Promise<SeenExecution> {
    return this.#target.until(workflowId, wanted, seconds);
  }

  pass(seconds: number): Promise<void> {
    return this.#target.pass(seconds);
  }

  /** Reports the open tasks that wait for somebody, one after another in the order of their references. */
  async finish(workflowId: string, worker: Worker = () => ({})): Promise<SeenExecution> {
    for (let reports = 0; reports < 60; reports += 1) {
      const execution = await this.settled(workflowId);
      const waiting = execution.tasks.filter(waitsForSomebody).sort(byReference);
      const task = hasEnded(execution) ? undefined : waiting.find((one) => worker(one));
      if (!task) return execution;
      await this.report(task, worker(task));
    }
    throw new Error('the execution does not come to its end');
  }

  /** Reports the open task of that reference once it is there. */
  async answer(workflowId: string, reference: string, report: Report = {}): Promise<SeenTask> {
    const execution = await this.settled(workflowId);
    const task = execution.tasks.findLast(
      (one) => one.referenceTaskName === reference && isOpen(one),
    );
    if (!task) throw new Error(`no task ${reference} is open`);
    await this.report(task, report);
    return task;
  }

  async report(task: SeenTask, { status = 'COMPLETED', output = {}, reason }: Report = {}) {
    const body = {
      workflowInstanceId: task['workflowInstanceId'] as string,
      taskId: task.taskId,
      status,
      outputData: output,
      workerId: 'worker',
      ...(reason !== undefined && { reasonForIncompletion: reason }),
    };
    return this.#must(this.call('POST', '/api/tasks', body));
  }

  async #must(answering: Promise<ApiAnswer>): Promise<ApiAnswer> {
    const answer = await answering;
    if (answer.status >= 300) throw new RefusedCall(answer);
    return answer;
  }

  #own(call: ApiCall): ApiCall {
    const own = (text: string) => text.replaceAll(/~(?=[A-Za-z])/g, this.#prefix);
    const { path, body } = call;
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return {
      ...call,
      path: own(path),
      ...(sent !== undefined && { body: own(sent) }),
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...call.headers,
      },
    };
  }
}

export function workflow(tasks: readonly TaskOf[] | undefined, more: object = {}): object {
  return {
    name: '~w',
    version: 1,
    schemaVersion: 2,
    ownerEmail: 'owner@example.com',
    timeoutSeconds: 0,
    timeoutPolicy: 'ALERT_ONLY',
    tasks,
    ...more,
  };
}

export function taskDefinition(name: string, more: object = {}): object {
  return {
    name,
    ownerEmail: 'owner@example.com',
    retryCount: 0,
    retryLogic: 'FIXED',
    retryDelaySeconds: 0,
    timeoutSeconds: 0,
    timeoutPolicy: 'TIME_OUT_WF',
    responseTimeoutSeconds: 3600,
    ...more,
  };
}

/** A person, a worker or a signal, and not the engine. */
function waitsForSomebody(task: SeenTask): boolean {
  if (!isOpen(task)) return false;
  if (task.taskType === 'WAIT') return !hasTime(task['inputData'] as object);
  return task.taskType === 'HUMAN' || isOfWorker(task);
}

/** A WAIT that ends by itself. */
export function hasTime(inputOfWait: object): boolean {
  return 'duration' in inputOfWait || 'until' in inputOfWait;
}

function byReference(one: SeenTask, other: SeenTask): number {
  return one.referenceTaskName < other.referenceTaskName ? -1 : 1;
}
