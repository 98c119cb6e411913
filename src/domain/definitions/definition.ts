import { ofVersion, withVersion } from '../versions.ts';
import type { Tag } from '../identity/tags.ts';
import type { JsonObject } from '../json.ts';
import type { Path } from '../path.ts';
import type { TaskDefinition } from './task-definition.ts';

/** A task of a definition, kept as it was given; the members that the engine reads are typed. */
export interface WorkflowTask extends JsonObject {
  readonly name: string;
  readonly taskReferenceName: string;
  readonly type: string;
  readonly inputParameters?: JsonObject;
  readonly optional?: boolean;
  readonly retryCount?: number;
  readonly evaluatorType?: string;
  readonly expression?: string;
  readonly caseValueParam?: string;
  readonly caseExpression?: string;
  readonly decisionCases?: Readonly<Record<string, readonly WorkflowTask[]>>;
  readonly defaultCase?: readonly WorkflowTask[];
  readonly loopCondition?: string;
  readonly loopOver?: readonly WorkflowTask[];
  readonly keepLastN?: number;
  readonly forkTasks?: readonly (readonly WorkflowTask[])[];
  readonly joinOn?: readonly string[];
  readonly defaultExclusiveJoinTask?: readonly string[];
  readonly dynamicTaskNameParam?: string;
  readonly dynamicForkTasksParam?: string;
  readonly dynamicForkTasksInputParamName?: string;
  readonly dynamicForkJoinTasksParam?: string;
  readonly subWorkflowParam?: JsonObject;
  /** Seconds before the task begins, or a worker may have it. */
  readonly startDelay?: number;
  /** The registered definition of the task's name, put in when an execution starts. */
  readonly taskDefinition?: TaskDefinition;
}

/** A workflow definition, kept as it was given, with what the server adds. */
export interface WorkflowDefinition extends JsonObject {
  readonly name: string;
  readonly version: number;
  readonly tasks: readonly WorkflowTask[];
  readonly outputParameters?: JsonObject;
  /** What `${workflow.variables.x}` gives until a SET_VARIABLE says otherwise. */
  readonly variables?: JsonObject;
  /** The workflow to start when an execution of this one fails. */
  readonly failureWorkflow?: string;
  /** Left out or 0: the newest. */
  readonly failureWorkflowVersion?: number;
  /** Seconds; 0 or left out: no limit. */
  readonly timeoutSeconds?: number;
  readonly timeoutPolicy?: 'TIME_OUT_WF' | 'ALERT_ONLY';
  /** False: an execution that has ended cannot be restarted. */
  readonly restartable?: boolean;
  /** Plain id of whoever made it. */
  readonly createdBy: string;
  readonly createTime: number;
  readonly updateTime: number;
}

/** All versions of one definition, oldest version first; never empty. */
export interface DefinitionVersions {
  readonly name: string;
  readonly versions: readonly WorkflowDefinition[];
  /** By key; all versions share them. Grants on a tag are grants on the definition. */
  readonly tags?: readonly Tag[];
  /** How many executions may run at once; kept as it was given. */
  readonly rateLimit?: JsonObject;
}

/** The version of that number; undefined: the newest. */
export function definitionVersion(
  definitions: DefinitionVersions | undefined,
  version: number | undefined,
): WorkflowDefinition | undefined {
  if (version === undefined) return definitions?.versions.at(-1);
  return definitions && ofVersion(definitions.versions, version);
}

/** The definitions with `added` in place of the same version, or as a new one. */
export function withDefinition(
  definitions: DefinitionVersions | undefined,
  added: WorkflowDefinition,
): DefinitionVersions {
  return {
    ...definitions,
    name: added.name,
    versions: withVersion(definitions?.versions ?? [], added),
  };
}

type PlacedList = readonly [Path, readonly WorkflowTask[]];

/** The lists inside a task with their paths: the cases of a SWITCH, the body of a DO_WHILE, the branches of a fork. */
function placedLists(task: WorkflowTask): readonly PlacedList[] {
  return [
    ...Object.entries(task.decisionCases ?? {}).map(([name, list]): PlacedList => [
      ['decisionCases', name],
      list,
    ]),
    [['defaultCase'], task.defaultCase ?? []],
    [['loopOver'], task.loopOver ?? []],
    ...(task.forkTasks ?? []).map((list, at): PlacedList => [['forkTasks', at], list]),
  ];
}

/** The lists of tasks directly inside a task. */
export function listsInside(task: WorkflowTask): readonly (readonly WorkflowTask[])[] {
  return placedLists(task).map(([, list]) => list);
}

/** The tasks directly inside a task. */
export function tasksInside(task: WorkflowTask): readonly WorkflowTask[] {
  return listsInside(task).flat();
}

/** The task and all tasks inside it, at any depth. */
export function allTasks(task: WorkflowTask): readonly WorkflowTask[] {
  const found: WorkflowTask[] = [];
  const add = (one: WorkflowTask) => {
    found.push(one);
    for (const list of listsInside(one)) list.forEach(add);
  };
  add(task);
  return found;
}

/** Whether one of the tasks inside it, at any depth, is such a task; none behind that is looked at. */
export function holds(task: WorkflowTask, isWanted: (inside: WorkflowTask) => boolean): boolean {
  return tasksInside(task).some((inside) => isWanted(inside) || holds(inside, isWanted));
}

/** The tasks of the list and all inside them, at any depth, each with its path; `path` is the list's own. */
export function placedTasks(
  tasks: readonly WorkflowTask[],
  path: Path,
): readonly (readonly [WorkflowTask, Path])[] {
  const placed: (readonly [WorkflowTask, Path])[] = [];
  const add = (list: readonly WorkflowTask[], listPath: Path) => {
    for (const [index, task] of list.entries()) {
      const at = [...listPath, index];
      placed.push([task, at]);
      for (const [way, inside] of placedLists(task)) add(inside, [...at, ...way]);
    }
  };
  add(tasks, path);
  return placed;
}

/** The definition with each of its tasks, at any depth, replaced by what `change` makes of it. */
export function mapTasks(
  definition: WorkflowDefinition,
  change: (task: WorkflowTask) => WorkflowTask,
): WorkflowDefinition {
  const mapAll = (tasks: readonly WorkflowTask[]): readonly WorkflowTask[] =>
    tasks.map((task) => change(mapInside(task)));
  const mapInside = (task: WorkflowTask): WorkflowTask => ({
    ...task,
    ...(task.loopOver && { loopOver: mapAll(task.loopOver) }),
    ...(task.forkTasks && { forkTasks: task.forkTasks.map(mapAll) }),
    ...(task.defaultCase && { defaultCase: mapAll(task.defaultCase) }),
    ...(task.decisionCases && {
      decisionCases: Object.fromEntries(
        Object.entries(task.decisionCases).map(([name, branch]) => [name, mapAll(branch)]),
      ),
    }),
  });
  return { ...definition, tasks: mapAll(definition.tasks) };
}
