/**
 * The tasks of an execution in order of scheduling, earlier attempts included. Immutable: a changed list shares with
 * the one before it all chunks that are the same, and the index that finds a task in a long list, so that one step of
 * an execution costs the same whether it has ten tasks or ten thousand.
 */
import { memo } from '../memo.ts';
import {
  awaitsCall,
  isCountedInHands,
  isQueued,
  isTerminal,
  queueOf,
  taskDueAt,
  type Task,
} from './task.ts';

/** Tasks in a chunk: copied whole when one of them changes. */
const CHUNK = 32;
/** Shorter lists are searched from the end; an index would cost more than it saves. */
const INDEXED_FROM = 48;

type Chunk = readonly Task[];

/** What an execution's record is found by, of one chunk or of all. */
interface Summary {
  /** Queues with a task that waits for a worker, each once. */
  readonly queues: readonly string[];
  /** Names of the tasks in workers' hands that a limit counts, each as often as there are. */
  readonly inHands: readonly string[];
  /** When time first does something to a task (epoch ms); Infinity: never. */
  readonly dueAt: number;
  /** Whether a task waits for the call that it makes. */
  readonly calls: boolean;
}

export class TaskList implements Iterable<Task> {
  static readonly empty = TaskList.of([]);

  readonly length: number;
  /** How many tasks have not ended. */
  readonly open: number;
  /** Ids of the tasks that the decider has to look at, in the order in which they came to need it. */
  readonly undecided: readonly string[];
  readonly #chunks: readonly Chunk[];
  /** The same in all lists that come from one another without dropping a task. */
  readonly #lineage: object;
  #index: TaskIndex | undefined;
  #ofAll: Summary | undefined;

  private constructor(
    chunks: readonly Chunk[],
    length: number,
    open: number,
    undecided: readonly string[],
    lineage: object,
    index?: TaskIndex,
  ) {
    this.#chunks = chunks;
    this.length = length;
    this.open = open;
    this.undecided = undecided;
    this.#lineage = lineage;
    this.#index = index;
  }

  static of(tasks: Iterable<Task>, lineage: object = {}): TaskList {
    const all = [...tasks];
    const chunks: Chunk[] = [];
    for (let at = 0; at < all.length; at += CHUNK) chunks.push(all.slice(at, at + CHUNK));
    const open = all.filter((task) => !isTerminal(task.status)).length;
    const undecided = all.filter(needsDecision).map((task) => task.taskId);
    return new TaskList(chunks, all.length, open, undecided, lineage);
  }

  *[Symbol.iterator](): Iterator<Task> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  all(): readonly Task[] {
    const [only = [], ...more] = this.#chunks;
    return more.length === 0 ? only : this.#chunks.flat();
  }

  get last(): Task | undefined {
    return this.#chunks.at(-1)?.at(-1);
  }

  /** The newest attempt at the task of that full reference. */
  latest(reference: string): Task | undefined {
    if (this.length < INDEXED_FROM) {
      return this.#findLast((task) => task.referenceTaskName === reference);
    }
    return this.#at(this.#indexed().latest(`ref ${reference}`, this.length));
  }

  /** The newest task of that reference as the definition has it: in a loop, that of the newest iteration. */
  latestOf(definitionReference: string): Task | undefined {
    if (this.length < INDEXED_FROM) {
      return this.#findLast((task) => task.workflowTask.taskReferenceName === definitionReference);
    }
    return this.#at(this.#indexed().latest(`def ${definitionReference}`, this.length));
  }

  byId(taskId: string): Task | undefined {
    return this.#at(this.#positionOf(taskId));
  }

  add(task: Task): TaskList {
    const last = this.#chunks.at(-1);
    const chunks =
      last === undefined || last.length === CHUNK
        ? [...this.#chunks, [task]]
        : this.#chunks.with(-1, [...last, task]);
    return new TaskList(
      chunks,
      this.length + 1,
      this.open + (isTerminal(task.status) ? 0 : 1),
      needsDecision(task) ? [...this.undecided, task.taskId] : this.undecided,
      this.#lineage,
      this.#index?.withAdded(task, this.length),
    );
  }

  /** The list with the task of that id as it has become. */
  with(changed: Task): TaskList {
    const position = this.#positionOf(changed.taskId);
    const before = this.#at(position);
    if (before === undefined) throw new Error(`there is no task ${changed.taskId}`);
    const at = Math.floor(position / CHUNK);
    const chunk = this.#chunks[at] ?? [];
    return new TaskList(
      this.#chunks.with(at, chunk.with(position % CHUNK, changed)),
      this.length,
      this.open + Number(!isTerminal(changed.status)) - Number(!isTerminal(before.status)),
      this.#undecidedAfter(changed),
      this.#lineage,
      this.#index,
    );
  }

  without(isDropped: (task: Task) => boolean): TaskList {
    return TaskList.of(this.all().filter((task) => !isDropped(task)));
  }

  map(change: (task: Task) => Task): TaskList {
    return TaskList.of(this.all().map(change), this.#lineage);
  }

  /** The tasks that are not, or not as they are, in the list that this one came from. */
  changedSince(before: TaskList): readonly Task[] {
    return this.#chunks.flatMap((chunk, at) => {
      const earlier = before.#chunks[at];
      if (chunk === earlier) return [];
      return chunk.filter((task, index) => task !== earlier?.[index]);
    });
  }

  /** The tasks that are not in the later list any more; only dropping tasks makes such. */
  missingIn(later: TaskList): readonly Task[] {
    if (later.#lineage === this.#lineage) return [];
    const kept = new Set([...later].map((task) => task.taskId));
    return this.all().filter((task) => !kept.has(task.taskId));
  }

  /** Queues with a task that waits for a worker, each once. */
  queues(): readonly string[] {
    return this.#summary.queues;
  }

  /** The tasks of that queue that wait for a worker, in order. */
  *inQueue(queue: string): Iterable<Task> {
    for (const chunk of this.#chunks) {
      if (!summaryOf(chunk).queues.includes(queue)) continue;
      for (const task of chunk) if (isQueued(task) && queueOf(task) === queue) yield task;
    }
  }

  /** Names of the tasks in workers' hands that a limit counts, each once. */
  namesInHands(): ReadonlySet<string> {
    return new Set(this.#summary.inHands);
  }

  /** How many tasks of that name are in workers' hands, where a limit counts them. */
  inHands(name: string): number {
    return this.#summary.inHands.filter((one) => one === name).length;
  }

  /** Whether a task waits for the call that it makes. */
  get hasCalls(): boolean {
    return this.#summary.calls;
  }

  /** The tasks that wait for the calls that they make, in order. */
  awaitingCall(): readonly Task[] {
    return this.#chunks
      .filter((chunk) => summaryOf(chunk).calls)
      .flatMap((chunk) => chunk.filter(awaitsCall));
  }

  /** When time first does something to one of the tasks (epoch ms); undefined: never. */
  dueAt(): number | undefined {
    const { dueAt } = this.#summary;
    return dueAt === Infinity ? undefined : dueAt;
  }

  /** The tasks to which time does something by `now`. */
  due(now: number): readonly Task[] {
    return this.#chunks
      .filter((chunk) => summaryOf(chunk).dueAt <= now)
      .flatMap((chunk) => chunk.filter((task) => (taskDueAt(task) ?? Infinity) <= now));
  }

  /** Gathered in one pass over the chunks, however much of it is asked for. */
  get #summary(): Summary {
    this.#ofAll ??= together(this.#chunks);
    return this.#ofAll;
  }

  #undecidedAfter(changed: Task): readonly string[] {
    const { taskId } = changed;
    if (!needsDecision(changed)) {
      return this.undecided.includes(taskId)
        ? this.undecided.filter((one) => one !== taskId)
        : this.undecided;
    }
    return this.undecided.includes(taskId) ? this.undecided : [...this.undecided, taskId];
  }

  #positionOf(taskId: string): number {
    if (this.length >= INDEXED_FROM) return this.#indexed().latest(`id ${taskId}`, this.length);
    for (let position = this.length - 1; position >= 0; position -= 1) {
      if (this.#at(position)?.taskId === taskId) return position;
    }
    return -1;
  }

  #at(position: number): Task | undefined {
    return position < 0
      ? undefined
      : this.#chunks[Math.floor(position / CHUNK)]?.[position % CHUNK];
  }

  #findLast(isWanted: (task: Task) => boolean): Task | undefined {
    for (let position = this.length - 1; position >= 0; position -= 1) {
      const task = this.#at(position);
      if (task && isWanted(task)) return task;
    }
    return undefined;
  }

  #indexed(): TaskIndex {
    this.#index ??= TaskIndex.of(this);
    return this.#index;
  }
}

/** A task that has ended and that the decider has not gone past or into, or about which something is left to do. */
function needsDecision(task: Task): boolean {
  if (isTerminal(task.status)) return task.progress === 'not';
  return task.left !== undefined;
}

const summaryOf = memo((chunk: Chunk): Summary => {
  const queues = new Set<string>();
  const inHands: string[] = [];
  let dueAt = Infinity;
  for (const task of chunk) {
    if (isQueued(task)) queues.add(queueOf(task));
    if (isCountedInHands(task)) inHands.push(task.taskDefName);
    dueAt = Math.min(dueAt, taskDueAt(task) ?? Infinity);
  }
  return { queues: [...queues], inHands, dueAt, calls: chunk.some(awaitsCall) };
});

function together(chunks: readonly Chunk[]): Summary {
  const queues = new Set<string>();
  const inHands: string[] = [];
  let dueAt = Infinity;
  let calls = false;
  for (const chunk of chunks) {
    const one = summaryOf(chunk);
    for (const queue of one.queues) queues.add(queue);
    inHands.push(...one.inHands);
    dueAt = Math.min(dueAt, one.dueAt);
    calls ||= one.calls;
  }
  return { queues: [...queues], inHands, dueAt, calls };
}

/**
 * Positions by id and reference. Lists that come from one another by adding share one index, in which each only sees
 * what is before its own end; a list that is added to a second time gets an index of its own.
 */
class TaskIndex {
  readonly #positions = new Map<string, number | number[]>();
  #length = 0;

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

  /** Undefined where somebody else has added to the same list: the new one has to be indexed anew. */
  withAdded(task: Task, position: number): this | undefined {
    if (position !== this.#length) return undefined;
    this.#add(task);
    return this;
  }

  #add(task: Task): void {
    const position = this.#length;
    this.#length += 1;
    this.#put(`id ${task.taskId}`, position);
    this.#put(`ref ${task.referenceTaskName}`, position);
    this.#put(`def ${task.workflowTask.taskReferenceName}`, position);
  }

  #put(key: string, position: number): void {
    const known = this.#positions.get(key);
    if (known === undefined) this.#positions.set(key, position);
    else if (typeof known === 'number') this.#positions.set(key, [known, position]);
    else known.push(position);
  }
}
