/** The graph of a definition, and of an execution of it. */
import type { DrawnDefinition, DrawnTask } from './definition.ts';
import type { ExecutionView, Seen } from './execution-view.ts';

export interface GraphNode {
  readonly id: string;
  readonly kind: 'start' | 'end' | 'dot' | 'task' | 'branches' | 'loop';
  /** Its reference in the definition. */
  readonly reference: string;
  readonly type: string;
  readonly name: string;
  /** What became of it; undefined: nothing yet, or it is a definition that is drawn. */
  readonly seen?: Seen | undefined;
  /** A line of its own below the rest. */
  readonly note?: string | undefined;
  /** What a loop holds. */
  readonly body?: Graph | undefined;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** The switch before it has gone another way. */
  readonly isPassedOver?: boolean;
  /** It is only there to keep the order. */
  readonly isHidden?: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphOptions {
  /** Left out: the definition is drawn. */
  readonly view?: ExecutionView | undefined;
  /** By the reference of a loop the iteration that is drawn; left out: the newest. */
  readonly iterations?: Readonly<Record<string, number>> | undefined;
}

/** So many branches of a dynamic fork are drawn each by itself. */
const MOST_BRANCHES = 6;

/** Where the next task goes on from. */
interface Exit {
  readonly from: string;
  readonly label?: string;
  readonly isPassedOver?: boolean;
}

export function graphOf({ tasks }: DrawnDefinition, options: GraphOptions = {}): Graph {
  return new Builder(options.view, options.iterations ?? {}).whole(tasks ?? [], 'start', 'end');
}

class Builder {
  readonly #nodes: GraphNode[] = [];
  readonly #edges = new Map<string, GraphEdge>();
  readonly #deadEnds: string[] = [];
  readonly #view: ExecutionView | undefined;
  readonly #iterations: Readonly<Record<string, number>>;

  constructor(view: ExecutionView | undefined, iterations: Readonly<Record<string, number>>) {
    this.#view = view;
    this.#iterations = iterations;
  }

  whole(tasks: readonly DrawnTask[], first: 'start' | 'dot', last: 'end' | 'dot'): Graph {
    this.#add({ id: '<', kind: first, reference: '', type: '', name: '' });
    const exits = this.#sequence(tasks, [{ from: '<' }]);
    this.#add({ id: '>', kind: last, reference: '', type: '', name: '' });
    this.#connect(exits, '>');
    for (const from of this.#deadEnds) this.#edge({ from, to: '>', isHidden: last === 'dot' });
    return { nodes: this.#nodes, edges: [...this.#edges.values()] };
  }

  #sequence(tasks: readonly DrawnTask[], entries: readonly Exit[]): readonly Exit[] {
    return tasks.reduce((exits, task) => this.#task(task, exits), entries);
  }

  #task(task: DrawnTask, entries: readonly Exit[]): readonly Exit[] {
    const id = this.#node(task);
    this.#connect(entries, id);
    switch (task.type) {
      case 'SWITCH':
      case 'DECISION':
        return this.#cases(task, id);
      case 'FORK_JOIN':
        return this.#forked(task, id);
      case 'FORK_JOIN_DYNAMIC':
        return this.#branches(task, id);
      case 'TERMINATE':
        this.#deadEnds.push(id);
        return [];
      default:
        return [{ from: id }];
    }
  }

  #forked({ forkTasks }: DrawnTask, from: string): readonly Exit[] {
    const branches = forkTasks?.length ? forkTasks : [[]];
    return branches.flatMap((branch) => this.#sequence(branch, [{ from }]));
  }

  #cases(task: DrawnTask, from: string): readonly Exit[] {
    const cases = Object.entries(task.decisionCases ?? {});
    const selected = this.#view?.seen(task.taskReferenceName ?? '')?.selectedCase;
    const isKnown = cases.some(([label]) => label === selected);
    const taken = selected === undefined || isKnown ? selected : 'default';
    return [...cases, ['default', task.defaultCase] as const].flatMap(([label, tasks]) => {
      const isPassedOver = taken !== undefined && taken !== label;
      return this.#sequence(tasks ?? [], [{ from, label, isPassedOver }]);
    });
  }

  #branches({ taskReferenceName }: DrawnTask, from: string): readonly Exit[] {
    const branches = this.#view?.branches(taskReferenceName ?? '') ?? [];
    if (branches.length === 0 || branches.length > MOST_BRANCHES) {
      const id = `${from}/*`;
      const note = branches.length === 0 ? undefined : countsOf(branches);
      const name = branches.length === 0 ? 'made when it runs' : `${branches.length} branches`;
      this.#add({ id, kind: 'branches', reference: '', type: 'branches', name, note });
      this.#edge({ from, to: id });
      return [{ from: id }];
    }
    return branches.map(({ reference, type, ...seen }) => {
      const id = `${from}/${reference}`;
      const isSeen = seen.status !== '';
      this.#add({ id, kind: 'task', reference, type, name: '', ...(isSeen && { seen }) });
      this.#edge({ from, to: id });
      return { from: id };
    });
  }

  #node(task: DrawnTask): string {
    const reference = task.taskReferenceName ?? task.name ?? '';
    const id = String(this.#nodes.length);
    const shared = {
      id,
      reference,
      type: task.type ?? 'SIMPLE',
      name: task.name ?? '',
      seen: this.#view?.seen(reference),
    };
    if (task.type === 'DO_WHILE') this.#add({ ...shared, kind: 'loop', ...this.#loop(task) });
    else this.#add({ ...shared, kind: 'task' });
    return id;
  }

  #loop({ taskReferenceName, loopOver }: DrawnTask): Pick<GraphNode, 'note' | 'body'> {
    const reference = taskReferenceName ?? '';
    const count = this.#view?.iterations(reference) ?? 0;
    const chosen = Math.min(this.#iterations[reference] ?? count, count);
    const inside = count === 0 ? undefined : this.#view?.within(reference, chosen);
    const body = new Builder(inside, this.#iterations).whole(loopOver ?? [], 'dot', 'dot');
    return { body, note: count === 0 ? undefined : `iteration ${chosen} of ${count}` };
  }

  #add(node: GraphNode): void {
    this.#nodes.push(node);
  }

  #connect(exits: readonly Exit[], to: string): void {
    for (const exit of exits) this.#edge({ ...exit, to });
  }

  /** Several ways from one task to another are one, with all their labels. */
  #edge(edge: GraphEdge): void {
    const key = `${edge.from} ${edge.to}`;
    const known = this.#edges.get(key);
    const label = [known?.label, edge.label].filter((one) => one !== undefined).join(', ');
    const isPassedOver = edge.isPassedOver === true && known?.isPassedOver !== false;
    this.#edges.set(key, { ...edge, isPassedOver, ...(label !== '' && { label }) });
  }
}

function countsOf(branches: readonly Seen[]): string {
  const counts = new Map<string, number>();
  for (const { status } of branches) {
    const word = status === '' ? 'not begun' : status;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
}
