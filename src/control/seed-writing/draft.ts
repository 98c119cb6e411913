import type { TaskMocks } from '../../domain/executions/task-mocks.ts';
import { applicationSubject } from '../../domain/identity/people.ts';
import { ADMINISTRATING_APPLICATION, ADMINISTRATOR } from '../seeds/default-cluster.ts';
import type { Seed } from '../seeds/seed.ts';

/** The lists of a seed, in its order. */
export const sections = [
  'groups',
  'users',
  'applications',
  'grants',
  'forms',
  'secrets',
  'environmentVariables',
  'taskDefinitions',
  'workflowDefinitions',
  'executions',
  'workers',
  'people',
] as const;
export type Section = (typeof sections)[number];

export interface Item {
  /** As messages call it. */
  readonly name: string;
  /** Of an execution, its id. */
  readonly id?: string;
  readonly value: object;
}

/** What of a draft cannot stand in a seed, and why. */
export interface Problem {
  readonly section: Section;
  readonly at: number;
  readonly why: string;
}

/** A seed in the making, and what is left out of it. */
export class Draft {
  taskMocks: TaskMocks | undefined;
  readonly #left: string[] = [];
  readonly #items: Record<Section, Item[]> = {
    groups: [],
    users: [],
    applications: [],
    grants: [],
    forms: [],
    secrets: [],
    environmentVariables: [],
    taskDefinitions: [],
    workflowDefinitions: [],
    executions: [],
    workers: [],
    people: [],
  };

  add(section: Section, item: Item): void {
    this.#items[section].push(item);
  }

  items(section: Section): readonly Item[] {
    return this.#items[section];
  }

  leaveOut(name: string, why: string): void {
    this.#left.push(`${name}: ${why}`);
  }

  /** What was left out, each thing once. */
  get left(): readonly string[] {
    return [...new Set(this.#left)];
  }

  /** Takes these out, and gives them. */
  drop(problems: readonly Problem[]): readonly Item[] {
    const dropped = new Set<Item>();
    for (const { section, at, why } of problems) {
      const item = this.#items[section][at];
      if (item === undefined || dropped.has(item)) continue;
      dropped.add(item);
      this.leaveOut(item.name, why);
    }
    for (const section of sections)
      this.#items[section] = this.#items[section].filter((item) => !dropped.has(item));
    return [...dropped];
  }

  /** Whether somebody of that subject will be there. */
  hasPerson(subject: string): boolean {
    if (subject === ADMINISTRATOR || subject === ADMINISTRATING_APPLICATION) return true;
    const isUser = this.#items.users.some(({ id }) => id === subject);
    return (
      isUser || this.#items.applications.some(({ id = '' }) => applicationSubject(id) === subject)
    );
  }

  /** Without what is empty. */
  seed(now: string | number | undefined): Seed {
    const { workers, people, executions, ...lists } = this.#items;
    const actors = filled({ workers: valuesOf(workers), people: valuesOf(people) });
    const before = Object.entries(lists).map(([name, items]) => [name, valuesOf(items)]);
    return filled({
      now,
      ...(Object.fromEntries(before) as object),
      taskMocks: this.taskMocks,
      executions: valuesOf(executions),
      actors: Object.keys(actors).length === 0 ? undefined : actors,
    });
  }
}

function valuesOf(items: readonly Item[]): readonly object[] | undefined {
  return items.length === 0 ? undefined : items.map(({ value }) => value);
}

/** The members that have a value. */
export function filled(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
