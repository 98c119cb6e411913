/**
 * The tasks of an execution in order of scheduling, earlier attempts included. Immutable: a changed list shares with
 * the one before it all that is the same, and the index that finds a task in a long list, so that one step of an
 * execution costs the same whether it has ten tasks or ten thousand.
 */
import { itemsIn, PersistentList } from '../persistent-list.ts';
import { keyOf, TaskIndex } from './task-index.ts';
import { bytesIn, summaryOf, type TaskSummary } from './task-summary.ts';
import {
  awaitsCall,
  isQueued,
  isTerminal,
  queueOf,
  taskDueAt,
  uniformTask,
  type Task,
} from './task.ts';

/** What is not in the index is searched from the end, up to this many tasks; an index of fewer costs more than it saves. */
const INDEXED_FROM = 48;

export class TaskList implements Iterable<Task> {
  static readonly empty = TaskList.of([]);

  /** How many tasks have not ended. */
  readonly open: number;
  /** Ids of the tasks that the decider has to look at, in the order in which they came to need it. */
  readonly undecided: readonly string[];
  readonly #tasks: PersistentList<Task>;
  /** The same in all lists that come from one another without dropping a task. */
  readonly #lineage: object;
  #index: TaskIndex | undefined;
  /** How many tasks, from the first, are in the index. */
  #indexed: number;

  private constructor(
    tasks: PersistentList<Task>,
    open: number,
    undecided: readonly string[],
    lineage: object,
    index?: TaskIndex,
    indexed = 0,
  ) {
    this.#tasks = tasks;
    this.open = open;
    this.undecided = undecided;
    this.#lineage = lineage;
    this.#index = index;
    this.#indexed = indexed;
  }

  static of(tasks: Iterable<Task>, lineage: object = {}): TaskList {
    const all = [...tasks].map(uniformTask);
    const open = all.filter((task) => !isTerminal(task.status)).length;
    const undecided = all.filter(needsDecision).map((task) => task.taskId);
    return new TaskList(PersistentList.of(all), open, undecided, lineage);
  }

  /** The list with those that need a decision in another order; undefined: they are others. */
  withUndecided(undecided: readonly string[]): TaskList | undefined {
    const named = new Set(undecided);
    const isSame =
      undecided.length === this.undecided.length && this.undecided.every((id) => named.has(id));
    return isSame ? new TaskList(this.#tasks, this.open, undecided, this.#lineage) : undefined;
  }

  get length(): number {
    return this.#tasks.length;
  }

  [Symbol.iterator](): Iterator<Task> {
    return this.#tasks[Symbol.iterator]();
  }

  all(): readonly Task[] {
    return this.#tasks.all();
  }

  get last(): Task | undefined {
    return this.#tasks.last;
  }

  /** The newest attempt at the task of that full reference. */
  latest(reference: string): Task | undefined {
    return this.#tasks.get(
      this.#positionOf(keyOf.reference(reference), (task) => task.referenceTaskName === reference),
    );
  }

  /** The newest task of that reference as the definition has it: in a loop, that of the newest iteration. */
  latestOf(definitionReference: string): Task | undefined {
    return this.#tasks.get(
      this.#positionOf(
        keyOf.definition(definitionReference),
        (task) => task.workflowTask.taskReferenceName === definitionReference,
      ),
    );
  }

  byId(taskId: string): Task | undefined {
    return this.#tasks.get(this.#positionOfId(taskId));
  }

  add(added: Task): TaskList {
    const task = uniformTask(added);
    const isIndexed =
      this.#indexed === this.length && this.#index?.takes(task, this.length) === true;
    return new TaskList(
      this.#tasks.add(task),
      this.open + (isTerminal(task.status) ? 0 : 1),
      needsDecision(task) ? [...this.undecided, task.taskId] : this.undecided,
      this.#lineage,
      this.#index,
      this.#indexed + Number(isIndexed),
    );
  }

  /** The list with the task of that id as it has become. */
  with(changed: Task): TaskList {
    const position = this.#positionOfId(changed.taskId);
    const before = this.#tasks.get(position);
    if (before === undefined) throw new Error(`there is no task ${changed.taskId}`);
    return new TaskList(
      this.#tasks.with(position, uniformTask(changed)),
      this.open + Number(!isTerminal(changed.status)) - Number(!isTerminal(before.status)),
      this.#undecidedAfter(changed, before),
      this.#lineage,
      this.#index,
      this.#indexed,
    );
  }

  without(isDropped: (task: Task) => boolean): TaskList {
    return TaskList.of(this.all().filter((task) => !isDropped(task)));
  }

  /** The list with what `change` makes of each task, which keeps its id and references. */
  map(change: (task: Task) => Task): TaskList {
    let { open } = this;
    const undecided: string[] = [];
    const tasks = this.#tasks.map((before) => {
      const changed = change(before);
      open += Number(!isTerminal(changed.status)) - Number(!isTerminal(before.status));
      if (needsDecision(changed)) undecided.push(changed.taskId);
      return changed === before ? before : uniformTask(changed);
    });
    return new TaskList(tasks, open, undecided, this.#lineage, this.#index, this.#indexed);
  }

  /** The tasks that are not, or not as they are, in the list that this one came from. */
  changedSince(before: TaskList): readonly Task[] {
    return this.#tasks.changedSince(before.#tasks);
  }

  /** Whether the list came from the one before by changes of tasks and new ones alone: each task keeps its place. */
  continues(before: TaskList): boolean {
    return this.#lineage === before.#lineage;
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
    for (const task of itemsIn(this.#tasks.root, (node) => summaryOf(node).queues.includes(queue)))
      if (isQueued(task) && queueOf(task) === queue) yield task;
  }

  /** Names of the tasks in workers' hands that a limit counts, each once. */
  namesInHands(): Iterable<string> {
    return this.#summary.inHands.keys();
  }

  /** How many tasks of that name are in workers' hands, where a limit counts them. */
  inHands(name: string): number {
    return this.#summary.inHands.get(name) ?? 0;
  }

  /** Whether a task waits for the call that it makes. */
  get hasCalls(): boolean {
    return this.#summary.calls;
  }

  /** The tasks that wait for the calls that they make, in order. */
  awaitingCall(): readonly Task[] {
    return [...itemsIn(this.#tasks.root, (node) => summaryOf(node).calls)].filter(awaitsCall);
  }

  /** When time first does something to one of the tasks (epoch ms); undefined: never. */
  dueAt(): number | undefined {
    const { dueAt } = this.#summary;
    return dueAt === Infinity ? undefined : dueAt;
  }

  /** The tasks to which time does something by `now`. */
  due(now: number): readonly Task[] {
    return [...itemsIn(this.#tasks.root, (node) => summaryOf(node).dueAt <= now)].filter(
      (task) => (taskDueAt(task) ?? Infinity) <= now,
    );
  }

  /** Bytes of JSON in their inputs and outputs, and in what they have printed. */
  get bytes(): number {
    return bytesIn(this.#tasks.root);
  }

  get #summary(): TaskSummary {
    return summaryOf(this.#tasks.root);
  }

  #undecidedAfter(changed: Task, before: Task): readonly string[] {
    const [was, is] = [needsDecision(before), needsDecision(changed)];
    if (was === is) return this.undecided;
    const { taskId } = changed;
    return is ? [...this.undecided, taskId] : this.undecided.filter((one) => one !== taskId);
  }

  #positionOfId(taskId: string): number {
    return this.#positionOf(keyOf.id(taskId), (task) => task.taskId === taskId);
  }

  /** The last position of such a task, or -1; the index knows those before `#indexed` by the key. */
  #positionOf(key: string, isWanted: (task: Task) => boolean): number {
    if (this.length - this.#indexed >= INDEXED_FROM) {
      this.#index = TaskIndex.of(this);
      this.#indexed = this.length;
    }
    for (let position = this.length - 1; position >= this.#indexed; position -= 1) {
      const task = this.#tasks.get(position);
      if (task && isWanted(task)) return position;
    }
    return this.#index?.latest(key, this.#indexed) ?? -1;
  }
}

/** A task that has ended and that the decider has not gone past or into, or about which something is left to do. */
function needsDecision(task: Task): boolean {
  if (isTerminal(task.status)) return task.progress === 'not';
  return task.left !== undefined;
}
