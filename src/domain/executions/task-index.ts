import type { Task } from './task.ts';

/**
 * Positions by id and reference. Lists that come from one another by adding share one index, in which each only sees
 * what is before its own end. Of two that add other tasks to the same list, the second adds nothing to the index.
 */
export class TaskIndex {
  readonly #positions = new Map<string, number | number[]>();
  readonly #ids: string[] = [];

  static of(tasks: Iterable<Task>): TaskIndex {
    const index = new TaskIndex();
    for (const task of tasks) index.#add(task);
    return index;
  }

  /** The last position before `length` that has the key, or -1. */
  latest(key: string, length: number): number {
    const found = this.#positions.get(key);
    if (found === undefined) return -1;
    if (typeof found === 'number') return found < length ? found : -1;
    return found.findLast((position) => position < length) ?? -1;
  }

  /** Whether the task has its position in the index now, or had it already. */
  takes(task: Task, position: number): boolean {
    if (position === this.#ids.length) this.#add(task);
    return this.#ids[position] === task.taskId;
  }

  #add(task: Task): void {
    const position = this.#ids.length;
    this.#ids.push(task.taskId);
    this.#put(keyOf.id(task.taskId), position);
    this.#put(keyOf.reference(task.referenceTaskName), position);
    this.#put(keyOf.definition(task.workflowTask.taskReferenceName), position);
  }

  #put(key: string, position: number): void {
    const known = this.#positions.get(key);
    if (known === undefined) this.#positions.set(key, position);
    else if (typeof known === 'number') this.#positions.set(key, [known, position]);
    else known.push(position);
  }
}

export const keyOf = {
  id: (taskId: string) => `id ${taskId}`,
  reference: (referenceTaskName: string) => `ref ${referenceTaskName}`,
  definition: (taskReferenceName: string) => `def ${taskReferenceName}`,
};
