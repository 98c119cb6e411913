/** The branches that a dynamic fork asks for, in each of the three ways there are. */
import { failure, isFailure, type Failure } from '../../failure.ts';
import { asObject, isJsonObject, memberOf, type JsonObject } from '../../json.ts';
import type { WorkflowTask } from '../../definitions/definition.ts';
import { domainsOf, inlineDefinition } from '../../definitions/definition-to-start.ts';
import { givenTypes } from '../../definitions/task-types.ts';
import { written } from '../../definitions/written.ts';
import type { Execution } from '../../executions/execution.ts';
import type { Task } from '../../executions/task.ts';

export interface Branches {
  readonly tasks: readonly WorkflowTask[];
  /** What each task is given beside its parameters, by its reference. */
  readonly inputs: JsonObject;
}

/** The branches, or why there are none. A list of inputs for one task counts even beside other branches. */
export function branchesIn(fork: Task, execution: Execution): Branches | Failure {
  const { dynamicForkTasksParam, dynamicForkJoinTasksParam } = fork.workflowTask;
  const inputs = fork.input['forkTaskInputs'];
  if (Array.isArray(inputs)) return sameTasks(fork, inputs, execution);
  if (dynamicForkTasksParam !== undefined)
    return namedTasks(fork, dynamicForkTasksParam, execution);
  if (dynamicForkJoinTasksParam !== undefined)
    return listedTasks(fork, dynamicForkJoinTasksParam, execution);
  return noTasks(fork, null);
}

function noTasks({ input }: Task, parameter: string | null): Failure {
  const { _createdBy, ...given } = input;
  return failure(
    `Dynamic tasks could not be created. The value of ${String(parameter)} from task's input ${asText(given)} has no dynamic tasks to be scheduled`,
  );
}

/** Tasks in one parameter, their inputs by reference in another. */
function namedTasks(fork: Task, parameter: string, execution: Execution): Branches | Failure {
  const { dynamicForkTasksInputParamName = '' } = fork.workflowTask;
  const tasks = checkedTasks(fork.input[parameter], parameter, execution);
  if (isFailure(tasks)) return tasks;
  const inputs = fork.input[dynamicForkTasksInputParamName] ?? null;
  if (isJsonObject(inputs)) return withMaps({ tasks, inputs });
  return failure(
    `Input to the dynamically forked tasks is not a map -> expecting a map of K,V  but found ${asText(inputs)}`,
  );
}

/** The branches, unless the input of one of them is no map; one that has none is given nothing. */
function withMaps(branches: Branches): Branches | Failure {
  const { tasks, inputs } = branches;
  const isWrong = (input: unknown) => !isJsonObject(input ?? {});
  const wrong = tasks.find(({ taskReferenceName }) => isWrong(memberOf(inputs, taskReferenceName)));
  if (wrong === undefined) return branches;
  return failure(
    `Tasks could not be dynamically forked due to invalid input: that of ${wrong.taskReferenceName} is not a map`,
  );
}

function asText(value: unknown): string {
  return written({ value, writtenAs: 'value' });
}

/** The oldest way: a list of names, references and inputs. */
function listedTasks(fork: Task, parameter: string, execution: Execution): Branches | Failure {
  const listed = asObject(fork.input[parameter])['dynamicTasks'];
  if (!Array.isArray(listed)) return noTasks(fork, parameter);
  const entries = listed.map(asObject);
  const given = entries.map(({ taskName, referenceName, type }) => ({
    name: taskName,
    taskReferenceName: referenceName,
    type,
  }));
  const tasks = checkedTasks(given, parameter, execution);
  if (isFailure(tasks)) return tasks;
  const inputs = entries.map(({ referenceName, input }) => [String(referenceName), input] as const);
  return { tasks, inputs: Object.fromEntries(inputs) };
}

/** The tasks as those of a definition are checked and kept, but that they need no names (the engine 3.32.1). */
function checkedTasks(
  given: unknown,
  parameter: string,
  execution: Execution,
): readonly WorkflowTask[] | Failure {
  const reason = `Input '${parameter}' is invalid. Cannot deserialize a list of Workflow Tasks from '${asText(given ?? null)}'`;
  if (!Array.isArray(given) || !given.every(hasReference)) return failure(reason);
  if (given.length === 0) return [];
  const tasks = onceEach(given, execution).map((task) => ({
    ...task,
    name: task['name'] ?? task.taskReferenceName,
  }));
  const { definition, createdBy, createTime } = execution;
  const checked = inlineDefinition({ name: definition.name, tasks }, createdBy, createTime);
  return isFailure(checked) ? failure(`${reason}: ${checked.reason}`) : checked.tasks;
}

interface Referenced extends JsonObject {
  readonly taskReferenceName: string;
}

function hasReference(task: unknown): task is Referenced {
  return isJsonObject(task) && typeof task['taskReferenceName'] === 'string';
}

/** Of tasks of one reference only one runs: the last where the execution begins with the fork, else the first. */
function onceEach(tasks: readonly Referenced[], execution: Execution): readonly Referenced[] {
  const once = new Map<string, Referenced>();
  for (const task of tasks) {
    const { taskReferenceName } = task;
    if (execution.tasks.length === 0 || !once.has(taskReferenceName))
      once.set(taskReferenceName, task);
  }
  return [...once.values()];
}

/**
 * The same task, or workflow, once for each input; what its name stands for shows when it is scheduled. After another
 * dynamic fork of the execution, the fork's own reference is part of theirs (the engine 3.32.1).
 */
function sameTasks(fork: Task, inputs: readonly unknown[], execution: Execution): Branches {
  const { forkTaskWorkflow, forkTaskWorkflowVersion, forkTaskName, forkTaskType } = fork.input;
  const workflow = textIn(forkTaskWorkflow);
  const type = textIn(forkTaskType);
  const name = textIn(forkTaskName) ?? type ?? fork.workflowTask.taskReferenceName;
  const { taskReferenceName: forkReference } = fork.workflowTask;
  const start = hasOtherFork(fork, execution) ? `_${forkReference}_${name}` : `_${name}`;
  const references = inputs.map((_one, index) => `${start}_${index}`);
  const taskAt = (taskReferenceName: string, index: number): WorkflowTask => {
    if (workflow === undefined) return { name, taskReferenceName, type: type ?? givenTypes.named };
    const taskToDomain = domainsOf(asObject(inputs[index])['taskToDomain']);
    const subWorkflowParam = { name: workflow, version: forkTaskWorkflowVersion, taskToDomain };
    return { name: workflow, taskReferenceName, type: givenTypes.workflow, subWorkflowParam };
  };
  const given = inputs.map((one, __index) => ({
    ...(isJsonObject(one) ? one : { input: one }),
    __index,
  }));
  return {
    tasks: references.map(taskAt),
    inputs: Object.fromEntries(references.map((reference, at) => [reference, given[at]])),
  };
}

/** The first such fork ends the search: a loop that forks each time does not look through all of its tasks. */
function hasOtherFork(fork: Task, { tasks }: Execution): boolean {
  for (const { taskId, workflowTask } of tasks)
    if (workflowTask.type === fork.workflowTask.type && taskId !== fork.taskId) return true;
  return false;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
