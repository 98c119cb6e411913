import { asArray, asObject, isJsonObject, type JsonObject } from '../json.ts';
import type { Path } from '../path.ts';
import { invalidWorkflowDefinition, violation, type Refusal, type Violation } from '../refusals.ts';
import { allTasks, type WorkflowTask } from './definition.ts';
import { factsOf, givenTypes } from './task-types.ts';

/** What a definition must have before the server adds its own members. */
export interface DefinitionContent extends JsonObject {
  readonly name: string;
  readonly version?: number;
  readonly tasks: readonly WorkflowTask[];
}

/**
 * The definition as it is kept: null members left out, and a task without a type made a worker's. Refused in the
 * platform's words where it cannot be one.
 */
export function validateDefinition(
  given: JsonObject,
): DefinitionContent | Refusal<'InvalidWorkflowDefinition'> {
  const invalid = [
    ...headViolations(given),
    ...taskListViolations(given['tasks'], ['tasks'], false),
  ];
  if (invalid.length > 0) return invalidWorkflowDefinition(invalid);
  const content = withTypes(given) as DefinitionContent;
  const repeated = repeatedReferences(content);
  return repeated.length > 0 ? invalidWorkflowDefinition(repeated) : content;
}

function headViolations(given: JsonObject): readonly Violation[] {
  const { name, version, schemaVersion, timeoutSeconds } = given;
  const found: Violation[] = [];
  if (isGiven(timeoutSeconds) && !Number.isFinite(timeoutSeconds)) {
    found.push(violation(['timeoutSeconds'], 'timeoutSeconds must be a number', timeoutSeconds));
  }
  if (typeof name !== 'string' || name === '') {
    found.push(violation(['name'], 'WorkflowDef name cannot be null or empty', name));
  }
  if (isGiven(version) && !Number.isInteger(version)) {
    found.push(violation(['version'], 'version must be a whole number', version));
  }
  if (schemaVersion !== undefined && schemaVersion !== null && schemaVersion !== 2) {
    found.push(violation(['schemaVersion'], 'schemaVersion: 2 is only supported', schemaVersion));
  }
  return found;
}

function taskListViolations(tasks: unknown, path: Path, mayBeEmpty: boolean): readonly Violation[] {
  if (!Array.isArray(tasks) || (tasks.length === 0 && !mayBeEmpty)) {
    return [violation(path, 'WorkflowTask list cannot be empty', tasks)];
  }
  return tasks.flatMap((task: unknown, at) => taskViolations(task, [...path, at]));
}

function taskViolations(task: unknown, path: Path): readonly Violation[] {
  if (!isJsonObject(task)) return [violation(path, 'WorkflowTask must be an object', task)];
  const named = ['name', 'taskReferenceName']
    .filter((member) => typeof task[member] !== 'string' || task[member] === '')
    .map((member) =>
      violation([...path, member], `WorkflowTask ${member} cannot be null or empty`, task[member]),
    );
  return [
    ...named,
    ...parameterViolations(task, path),
    ...shapeViolations(task, path),
    ...(factsOf(task).check?.(task, path) ?? []),
    ...insideViolations(task, path),
  ];
}

function parameterViolations({ inputParameters }: JsonObject, path: Path): readonly Violation[] {
  if (inputParameters === undefined || inputParameters === null || isJsonObject(inputParameters))
    return [];
  return [
    violation([...path, 'inputParameters'], 'inputParameters must be an object', inputParameters),
  ];
}

const NUMBERS = ['retryCount', 'startDelay'];
const TASK_DEFINITION_NUMBERS = [
  'retryCount',
  'retryDelaySeconds',
  'backoffScaleFactor',
  'timeoutSeconds',
  'responseTimeoutSeconds',
  'pollTimeoutSeconds',
];

/** Members that the engine reads whatever the task's type is: a definition may come from a task's input, unseen. */
function shapeViolations(task: JsonObject, path: Path): readonly Violation[] {
  const { type, taskDefinition } = task;
  const found = [...numberViolations(task, NUMBERS, path)];
  if (isGiven(type) && typeof type !== 'string') {
    found.push(violation([...path, 'type'], 'type must be a text', type));
  }
  if (isGiven(taskDefinition) && !isJsonObject(taskDefinition)) {
    found.push(
      violation([...path, 'taskDefinition'], 'taskDefinition must be an object', taskDefinition),
    );
  }
  const inside = [...path, 'taskDefinition'];
  found.push(...numberViolations(asObject(taskDefinition), TASK_DEFINITION_NUMBERS, inside));
  const { holds } = factsOf(task);
  if (holds !== 'branches' && isGiven(task['forkTasks']) && !Array.isArray(task['forkTasks'])) {
    found.push(violation([...path, 'forkTasks'], 'forkTasks must be a list', task['forkTasks']));
  }
  if (found.length === 0) found.push(...strayTasks(task, path));
  return found;
}

/** Tasks inside a task whose type holds none: they are never reached, but they are there. */
function strayTasks(task: JsonObject, path: Path): readonly Violation[] {
  const { loopOver, defaultCase, forkTasks, decisionCases } = task;
  const { holds } = factsOf(task);
  const lists: [Path, unknown][] = [];
  if (holds !== 'loop' && isGiven(loopOver)) lists.push([['loopOver'], loopOver]);
  if (holds !== 'branches') {
    for (const [at, one] of asArray(forkTasks).entries()) lists.push([['forkTasks', at], one]);
  }
  if (holds !== 'cases') {
    if (isGiven(defaultCase)) lists.push([['defaultCase'], defaultCase]);
    if (isGiven(decisionCases) && !isJsonObject(decisionCases))
      lists.push([['decisionCases'], decisionCases]);
    for (const [name, one] of Object.entries(asObject(decisionCases))) {
      lists.push([['decisionCases', name], one]);
    }
  }
  return lists.flatMap(([inside, list]) => taskListViolations(list, [...path, ...inside], true));
}

function numberViolations(
  given: JsonObject,
  members: readonly string[],
  path: Path,
): readonly Violation[] {
  return members.flatMap((member) => {
    const value = given[member];
    if (!isGiven(value) || (Number.isFinite(value) && (value as number) >= 0)) return [];
    return [violation([...path, member], `${member} must be a number that is not negative`, value)];
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The lists of tasks inside a task of that type; a case or a branch may be empty, a loop may not. */
function insideViolations(task: JsonObject, path: Path): readonly Violation[] {
  const { decisionCases, defaultCase, loopOver, forkTasks } = task;
  const { holds } = factsOf(task);
  if (holds === 'loop') return taskListViolations(loopOver, [...path, 'loopOver'], false);
  if (holds === 'branches') return branchViolations(asArray(forkTasks), [...path, 'forkTasks']);
  if (holds !== 'cases') return [];
  const cases = Object.entries(asObject(decisionCases)).flatMap(([name, branch]) =>
    taskListViolations(branch, [...path, 'decisionCases', name], true),
  );
  if (defaultCase === undefined || defaultCase === null) return cases;
  return [...cases, ...taskListViolations(defaultCase, [...path, 'defaultCase'], true)];
}

function branchViolations(branches: readonly unknown[], path: Path): readonly Violation[] {
  return branches.flatMap((branch, at) => taskListViolations(branch, [...path, at], true));
}

/** Members that are null count as left out, and a task without a type is a worker's. */
function withTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTypes);
  if (!isJsonObject(value)) return value;
  const isTask = typeof value['taskReferenceName'] === 'string';
  const members = Object.entries(value)
    .filter(([, member]) => member !== null)
    .map(
      ([key, member]) => [key, NESTED.has(key) ? withTypesInside(key, member) : member] as const,
    );
  return {
    ...Object.fromEntries(members),
    ...(isTask ? { type: value['type'] ?? givenTypes.none } : {}),
  };
}

const NESTED = new Set(['tasks', 'loopOver', 'defaultCase', 'decisionCases', 'forkTasks']);

function withTypesInside(key: string, member: unknown): unknown {
  if (key !== 'decisionCases' || !isJsonObject(member)) return withTypes(member);
  return Object.fromEntries(
    Object.entries(member).map(([name, branch]) => [name, withTypes(branch)]),
  );
}

function repeatedReferences(content: DefinitionContent): readonly Violation[] {
  const seen = new Set<string>();
  return content.tasks.flatMap(allTasks).flatMap(({ taskReferenceName }) => {
    if (!seen.has(taskReferenceName)) {
      seen.add(taskReferenceName);
      return [];
    }
    const message =
      `taskReferenceName: ${taskReferenceName} should be unique across tasks ` +
      `for a given workflowDefinition: ${content.name}`;
    return [violation(['tasks'], message, taskReferenceName)];
  });
}
