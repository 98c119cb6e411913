import type { DrawnExecution, DrawnExecutionTask } from './definition.ts';

/** What became of a task of the definition. */
export interface Seen {
  readonly taskId: string | undefined;
  readonly status: string;
  readonly attempts: number;
  /** By which a switch has gone on. */
  readonly selectedCase?: string | undefined;
}

/** One of the branches that a dynamic fork has made. */
export interface Branch extends Seen {
  readonly reference: string;
  readonly type: string;
}

/** What a picture asks of an execution. In a loop the answers are those of one iteration. */
export interface ExecutionView {
  readonly isEnded: boolean;
  seen(reference: string): Seen | undefined;
  /** Those of the dynamic fork, in its order. */
  branches(reference: string): readonly Branch[];
  /** How many iterations a loop has begun; 0: none. */
  iterations(reference: string): number;
  /** The same, seen from within an iteration of that loop. */
  within(loop: string, iteration: number): ExecutionView;
}

interface Placed {
  readonly task: DrawnExecutionTask;
  readonly at: number;
}

/** Attempts follow each other in the order of the tasks; the last one counts. */
export function viewOf({ status = '', tasks = [] }: DrawnExecution): ExecutionView {
  const placed = new Map<string, Placed[]>();
  for (const [at, task] of tasks.entries()) {
    const reference = task.referenceTaskName ?? '';
    const alike = placed.get(reference);
    if (alike === undefined) placed.set(reference, [{ task, at }]);
    else alike.push({ task, at });
  }
  const isEnded = !['', 'RUNNING', 'PAUSED'].includes(status);
  return new View(placed, { isEnded, suffix: '', from: -1, to: tasks.length });
}

interface Window {
  readonly isEnded: boolean;
  /** Of references in the iteration. */
  readonly suffix: string;
  /** Tasks between these places belong to it. */
  readonly from: number;
  readonly to: number;
}

class View implements ExecutionView {
  readonly #placed: ReadonlyMap<string, readonly Placed[]>;
  readonly #window: Window;

  constructor(placed: ReadonlyMap<string, readonly Placed[]>, window: Window) {
    this.#placed = placed;
    this.#window = window;
  }

  get isEnded(): boolean {
    return this.#window.isEnded;
  }

  seen(reference: string): Seen | undefined {
    const attempts = this.#attempts(reference);
    const last = attempts.at(-1)?.task;
    if (last === undefined) return undefined;
    const selected = last.outputData?.['selectedCase'];
    return {
      taskId: last.taskId,
      status: last.status ?? '',
      attempts: attempts.length,
      ...(typeof selected === 'string' && { selectedCase: selected }),
    };
  }

  branches(reference: string): readonly Branch[] {
    const forked = this.#attempts(reference).at(-1)?.task.inputData?.['forkedTasks'];
    if (!Array.isArray(forked)) return [];
    return forked.map((one) => {
      const name = String(one);
      const { task } = this.#attempts(name).at(-1) ?? {};
      const seen = this.seen(name) ?? { taskId: undefined, status: '', attempts: 0 };
      return { ...seen, reference: name, type: task?.taskType ?? '' };
    });
  }

  iterations(reference: string): number {
    return this.#attempts(reference).at(-1)?.task.iteration ?? 0;
  }

  within(loop: string, iteration: number): ExecutionView {
    const instances = this.#attempts(loop);
    const from = instances.at(-1)?.at ?? -1;
    const later = [...this.#placed]
      .filter(([name]) => name.replace(/__\d+$/, '') === loop)
      .flatMap(([, all]) => all.map(({ at }) => at).filter((at) => at > from));
    const to = Math.min(this.#window.to, ...later);
    return new View(this.#placed, { ...this.#window, suffix: `__${String(iteration)}`, from, to });
  }

  #attempts(reference: string): readonly Placed[] {
    const { from, to } = this.#window;
    const alike = this.#placed.get(this.#named(reference)) ?? [];
    return alike.filter(({ at }) => at > from && at < to);
  }

  #named(reference: string): string {
    return reference + this.#window.suffix;
  }
}
