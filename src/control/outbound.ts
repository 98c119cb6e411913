/** Carries out the HTTP tasks that may call their origins: each once, as soon as it is in progress. */
import { keys } from '../domain/index-keys.ts';
import { answerCall } from '../domain/workers/answer-call.ts';
import { isFailure } from '../domain/failure.ts';
import { calledOrigin, httpCallOf, reportOf } from '../domain/workers/http-call.ts';
import { makesCall, type Task } from '../domain/executions/task.ts';
import { withSecretsIn } from '../domain/named-values/with-secrets.ts';
import { act } from '../operations/perform.ts';
import type { Ports } from '../operations/ports.ts';
import type { HttpCalls } from './cluster-parts.ts';

/** Calls under way at the same time; others wait for one of them to end. */
const MOST_AT_ONCE = 50;

interface WaitingTask {
  readonly workflowId: string;
  readonly task: Task;
}

export class Outbound {
  readonly #caller: HttpCalls;
  readonly #ports: Ports;
  readonly #onError: (error: unknown) => void;
  /** The calls that were begun, by task id; kept until nobody waits for them. */
  readonly #calls = new Map<string, AbortController>();
  readonly #running = new Set<Promise<void>>();
  /** Counts how often everything was forgotten. */
  #life = 0;
  #looking = false;
  #lookDue = false;
  #stopped = false;

  constructor(caller: HttpCalls, ports: Ports, onError: (error: unknown) => void) {
    this.#caller = caller;
    this.#ports = ports;
    this.#onError = onError;
  }

  /** Begins the calls that tasks wait for by now, and gives up those that none waits for any more. */
  look(): void {
    this.#lookDue = true;
    if (!this.#looking && !this.#stopped) this.#run(this.#lookWhileDue());
  }

  /** Gives up all calls: the tasks that waited for them are gone, or others of the same ids. */
  forget(): void {
    this.#life += 1;
    for (const call of this.#calls.values()) call.abort();
    this.#calls.clear();
  }

  /** Resolves once nothing is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.forget();
    await Promise.all(this.#running);
  }

  /** One look after another: what an older one has seen must not begin a call anew that a newer one has ended. */
  async #lookWhileDue(): Promise<void> {
    this.#looking = true;
    try {
      while (this.#lookDue) {
        this.#lookDue = false;
        await this.#lookOnce();
      }
    } finally {
      this.#looking = false;
    }
  }

  async #lookOnce(): Promise<void> {
    const life = this.#life;
    const waiting = await this.#waiting();
    if (life !== this.#life) return;
    const ids = new Set(waiting.map(({ task }) => task.taskId));
    for (const [taskId, call] of this.#calls) {
      if (ids.has(taskId)) continue;
      call.abort();
      this.#calls.delete(taskId);
    }
    for (const one of waiting) {
      if (this.#calls.size >= MOST_AT_ONCE) return;
      if (!this.#calls.has(one.task.taskId)) this.#run(this.#carryOut(one));
    }
  }

  async #waiting(): Promise<readonly WaitingTask[]> {
    const executions = await this.#ports.store.find('execution', [[keys.calls]]);
    return executions.flatMap(({ id, value }) =>
      value.tasks.awaitingCall().map((task) => ({ workflowId: id, task })),
    );
  }

  async #carryOut({ workflowId, task }: WaitingTask): Promise<void> {
    const call = new AbortController();
    this.#calls.set(task.taskId, call);
    const request = httpCallOf(await withSecretsIn(task, this.#ports.store));
    const outcome = isFailure(request)
      ? { error: request.reason }
      : await this.#caller.call(request, call.signal);
    const report = reportOf(outcome);
    await act(
      `the call of task ${task.taskId}`,
      async (context) =>
        call.signal.aborted ? [] : answerCall(workflowId, task.taskId, report, context),
      this.#ports,
    );
  }

  #run(work: Promise<void>): void {
    const running = work.catch(this.#onError).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}

/** Whether the task calls one of the origins. */
export function callsOneOf(origins: ReadonlySet<string>): (task: Task) => boolean {
  return (task) => {
    const origin = makesCall(task) ? calledOrigin(task) : undefined;
    return origin !== undefined && origins.has(origin);
  };
}
