/** The things that the rows of the grid are about: what each is called, who stands in which relation to it, and where its grants are. */
import type { DefinitionVersions } from '../definitions/definition.ts';
import type { TaskDefinition } from '../definitions/task-definition.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import { isHuman } from '../executions/task.ts';
import type { FormVersions } from '../forms/form.ts';
import { isOpenToAnyone, type HumanTask } from '../human-tasks/human-task.ts';
import { isAssignee, isClaimant, isOwner } from '../human-tasks/relations.ts';
import { isAdmin, type Caller } from '../identity/caller.ts';
import type { Target } from '../identity/grants.ts';
import type { Application } from '../identity/people.ts';
import type { Tag } from '../identity/tags.ts';
import { keys } from '../index-keys.ts';
import type { Reader } from '../ports.ts';
import type { Relation, Resource, WhoOn } from './grid.ts';

interface Made {
  readonly createdBy: string;
}

/** What is acted on; a definition or form by its name, whether it is there or not. */
export interface Subjects {
  readonly humanTask: { readonly value: HumanTask };
  readonly execution: {
    readonly value: Made & { readonly definition: Made & { readonly name: string } };
  };
  readonly task: TaskOfExecution;
  readonly waiting: Pick<TaskOfExecution, 'execution'> & {
    readonly waiting: TaskOfExecution | undefined;
  };
  readonly queue: { readonly name: string; readonly domain?: string | undefined };
  readonly taskDefinition: { readonly id: string; readonly value?: TaskDefinition | undefined };
  readonly workflowDefinition: {
    readonly id: string;
    readonly value?: DefinitionVersions | undefined;
    /** The version that is meant. */
    readonly definition?: Made | undefined;
  };
  readonly inlineDefinition: { readonly name: string };
  readonly form: { readonly id: string; readonly value?: FormVersions | undefined };
  readonly application: { readonly value: Application };
  readonly role: { readonly name: string };
  readonly applications: undefined;
  readonly users: undefined;
  readonly groups: undefined;
  readonly permissions: undefined;
  readonly displayNames: undefined;
  readonly fullTextIndex: undefined;
}

type RelationTo<R extends Resource> = Extract<WhoOn<R>, Relation>;
type CellFor<R extends Resource> = Extract<WhoOn<R>, `${Resource}.${string}`>;
type ResourceIn<Cell extends string> = Cell extends `${infer R extends Resource}.${string}`
  ? R
  : never;
type Found<T> = T | undefined | Promise<T | undefined>;

export interface Facts<R extends Resource> {
  /** As a refusal names it. */
  readonly called: (subject: Subjects[R], action: string) => string;
  readonly relations: Readonly<
    Record<RelationTo<R>, (subject: Subjects[R], caller: Caller) => boolean>
  >;
  /** What a `resource.action` of its rows is asked about; undefined: there is nothing, and nobody is let in for it. */
  readonly related: {
    readonly [Cell in CellFor<R>]: (
      subject: Subjects[R],
      read: Reader,
    ) => Found<Subjects[ResourceIn<Cell>]>;
  };
  /** What grants are given on. Tags that are left out are looked up. */
  readonly granted?: (
    subject: Subjects[R],
  ) => { readonly target: Target; readonly tags?: readonly Tag[] | undefined } | undefined;
  /**
   * The keys under which a store finds what stands in a relation to a user, and what a grant is on: where all of a row
   * can be found so, searches need not look at each record. Left out: they do.
   */
  readonly found?: {
    readonly by: Readonly<Record<RelationTo<R>, (caller: Caller) => readonly string[]>>;
    readonly on: { readonly type: string; readonly key: (targetId: string) => string };
  };
  /** A role of the thing that the caller may not give. */
  readonly roleBeyond?: (subject: Subjects[R], caller: Caller) => string | undefined;
}

/** docs/reference-docs/api/applications/assign-role-to-application. */
const ONLY_ADMINISTRATORS_GIVE: readonly string[] = [
  'UNRESTRICTED_WORKER',
  'METADATA_MANAGER',
  'WORKFLOW_MANAGER',
  'APPLICATION_MANAGER',
  'ADMIN',
];
const isForAll = (role: string) => !ONLY_ADMINISTRATORS_GIVE.includes(role);

const humanTask: Facts<'humanTask'> = {
  called: ({ value }) => `human task: ${value.definitionName}`,
  relations: {
    owner: ({ value }, caller) => isOwner(caller, value),
    assignee: ({ value }, caller) => isAssignee(caller, value),
    claimant: ({ value }, caller) => isClaimant(caller, value),
    'anyone, as nobody is assigned': ({ value }) => isOpenToAnyone(value),
  },
  related: { 'humanTask.read': (subject) => subject },
  // Its task definition, whose name is the id that grants are given on.
  granted: ({ value }) => ({ target: { type: 'TASK_DEF', id: value.definitionName } }),
  found: {
    by: {
      owner: ({ id }) => [keys.owner(id)],
      assignee: ({ id, groups }) => [
        keys.assignee('CONDUCTOR_USER', id),
        ...groups.map((group) => keys.assignee('CONDUCTOR_GROUP', group)),
      ],
      claimant: ({ id }) => [keys.claimant('CONDUCTOR_USER', id)],
      'anyone, as nobody is assigned': () => [keys.openToAnyone],
    },
    on: { type: 'TASK_DEF', key: keys.definition },
  },
};

const execution: Facts<'execution'> = {
  called: ({ value }) => `workflow: ${value.definition.name}`,
  relations: {
    starter: ({ value }, caller) => value.createdBy === caller.id,
    definer: ({ value }, caller) => value.definition.createdBy === caller.id,
  },
  related: {},
  granted: ({ value }) => ({ target: { type: 'WORKFLOW_DEF', id: value.definition.name } }),
};

const recordOf = ({ task }: TaskOfExecution, read: Reader) =>
  isHuman(task) ? read.read('humanTask', task.taskId) : undefined;
const executionOf = (one: Pick<TaskOfExecution, 'execution'>) => ({ value: one.execution });

const task: Facts<'task'> = {
  called: (one) => `task: ${one.task.taskDefName}`,
  relations: {},
  related: {
    'execution.read': executionOf,
    'humanTask.read': recordOf,
    'taskDefinition.execute': (one) =>
      isHuman(one.task) ? undefined : { id: one.task.taskDefName },
    'humanTask.update': recordOf,
    'queue.execute': (one) =>
      isHuman(one.task) ? undefined : { name: one.task.taskDefName, domain: one.task.domain },
    'task.execute': (one) => one,
    'execution.operate': (one) => (isHuman(one.task) ? undefined : executionOf(one)),
  },
};

const waiting: Facts<'waiting'> = {
  called: (one) => `workflow: ${one.execution.definition.name}`,
  relations: {},
  related: {
    'execution.operate': (one) =>
      one.waiting && isHuman(one.waiting.task) ? undefined : executionOf(one),
    'task.execute': (one) => one.waiting,
  },
};

const queue: Facts<'queue'> = {
  called: ({ name }) => `task: ${name}`,
  relations: {},
  related: { 'taskDefinition.execute': ({ name }) => ({ id: name }) },
  granted: ({ domain }) => (domain === undefined ? undefined : { target: domainTarget(domain) }),
};
const domainTarget = (id: string): Target => ({ type: 'DOMAIN', id });

const taskDefinition: Facts<'taskDefinition'> = {
  called: ({ id }) => `task definition: ${id}`,
  relations: { maker: ({ value }, caller) => value?.createdBy === caller.id },
  related: {},
  granted: ({ id, value }) => ({
    target: { type: 'TASK_DEF', id },
    tags: value && (value.tags ?? []),
  }),
};

const workflowDefinition: Facts<'workflowDefinition'> = {
  called: ({ id }, action) => `${action === 'execute' ? 'workflow' : 'workflow definition'}: ${id}`,
  relations: { maker: ({ definition }, caller) => definition?.createdBy === caller.id },
  related: {},
  granted: ({ id, value }) => ({
    target: { type: 'WORKFLOW_DEF', id },
    tags: value && (value.tags ?? []),
  }),
};

/** The author of its first version owns a form. */
const form: Facts<'form'> = {
  called: ({ id }) => `user form template: ${id}`,
  relations: { maker: ({ value }, caller) => value?.versions[0]?.createdBy === caller.id },
  related: {},
  granted: ({ id, value }) => ({
    target: { type: 'USER_FORM_TEMPLATE', id },
    tags: value?.tags ?? [],
  }),
};

const application: Facts<'application'> = {
  called: ({ value }) => `application: ${value.id}`,
  relations: { maker: ({ value }, caller) => value.createdBy === caller.id },
  related: {},
  granted: ({ value }) => ({ target: { type: 'APPLICATION', id: value.id }, tags: value.tags }),
  roleBeyond: ({ value }, caller) =>
    isAdmin(caller) ? undefined : value.roles.find((role) => !isForAll(role)),
};

const role: Facts<'role'> = {
  called: ({ name }) => `role: ${name}`,
  relations: { 'anyone, where not only administrators give it': ({ name }) => isForAll(name) },
  related: {},
};

/** Things without any that are apart from the others. */
const all = (name: string) => ({ called: () => name, relations: {}, related: {} });

export const resources: { readonly [R in Resource]: Facts<R> } = {
  humanTask,
  execution,
  task,
  waiting,
  queue,
  taskDefinition,
  workflowDefinition,
  inlineDefinition: { ...all(''), called: ({ name }) => `workflow: ${name}` },
  form,
  application,
  applications: all('applications'),
  role,
  users: all('users'),
  groups: all('groups'),
  permissions: all('permissions'),
  displayNames: all('the display names'),
  fullTextIndex: all('the full text index'),
};
