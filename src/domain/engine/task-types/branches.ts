/** The branches that a dynamic fork asks for, in each of the three ways there are. */
import { failure, isFailure, type Failure } from '../../failure.ts';
import { asObject, isJsonObject, type JsonObject } from '../../json.ts';
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
  if (Array.isArray(inputs)) return sameTasks(fork, inputs);
  if (dynamicForkTasksParam !== undefined)
    return namedTasks(fork, dynamicForkTasksParam, execution);
  if (dynamicForkJoinTasksParam !== undefined)
    return listedTasks(fork, dynamicForkJoinTasksParam, execution);
  return failure('forkTaskInputs must be a list of inputs');
}

/** Tasks in one parameter, their inputs by reference in another. */
function namedTasks(fork: Task, parameter: string, execution: Execution): Branches | Failure {
  const { dynamicForkTasksInputParamName = '' } = fork.workflowTask;
  const tasks = checkedTasks(fork.input[parameter], parameter, execution);
  if (isFailure(tasks)) return tasks;
  const inputs = fork.input[dynamicForkTasksInputParamName] ?? null;
  if (isJsonObject(inputs)) return { tasks, inputs };
  return failure(
    `Input to the dynamically forked tasks is not a map -> expecting a map of K,V  but found ${written({ value: inputs, writtenAs: 'value' })}`,
  );
}

/** The oldest way: a list of names, references and inputs. */
function listedTasks(fork: Task, parameter: string, execution: Execution): Branches | Failure {
  const listed = asObject(fork.input[parameter])['dynamicTasks'];
  if (!Array.isArray(listed)) {
    return failure(
      `Dynamic tasks could not be created. The value of ${parameter} from task's input has no dynamic tasks to be scheduled`,
    );
  }
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

/** The tasks as those of a definition are checked and kept. */
function checkedTasks(
  given: unknown,
  parameter: string,
  { definition: { name }, createdBy, createTime }: Execution,
): readonly WorkflowTask[] | Failure {
  if (Array.isArray(given) && given.length === 0) return [];
  const reason = `Input '${parameter}' is invalid. Cannot deserialize a list of Workflow Tasks from it`;
  if (!Array.isArray(given)) return failure(reason);
  const checked = inlineDefinition({ name, tasks: given }, createdBy, createTime);
  return isFailure(checked) ? failure(`${reason}: ${checked.reason}`) : checked.tasks;
}

/** The same task, or workflow, once for each input; what its name stands for shows when it is scheduled. */
function sameTasks(fork: Task, inputs: readonly unknown[]): Branches {
  const { forkTaskWorkflow, forkTaskWorkflowVersion, forkTaskName, forkTaskType } = fork.input;
  const workflow = textIn(forkTaskWorkflow);
  const type = textIn(forkTaskType);
  const name = textIn(forkTaskName) ?? type ?? fork.workflowTask.taskReferenceName;
  const references = inputs.map((_one, index) => `_${name}_${index}`);
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

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
