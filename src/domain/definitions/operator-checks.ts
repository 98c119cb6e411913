/** What each built-in type cannot do without, in the words of the platform's open-source engine where it has any. */
import { asObject, isJsonObject, type JsonObject } from '../json.ts';
import { pathText, type Path } from '../path.ts';
import { violation, type Violation } from '../refusals.ts';
import { textOf } from '../text-of.ts';
import { durationMs } from './duration.ts';
import { timeOf } from './point-in-time.ts';
import type { TaskCheck } from './task-type-facts.ts';
import { terminationStatuses } from './termination-statuses.ts';

/** What is wrong with a task of a definition, by its type; what stands inside it is looked at elsewhere. */
export const operatorChecks = {
  decision,
  doWhile,
  dynamic,
  dynamicFork,
  event,
  fork,
  join,
  subWorkflow,
  switchTask,
  terminate,
  wait,
} as const satisfies Readonly<Record<string, TaskCheck>>;

/** The members that are neither left out nor empty. */
function missing(task: JsonObject, path: Path, members: readonly string[]): readonly Violation[] {
  return members
    .filter((member) => !isText(task[member]))
    .map((member) => required(task, path, [member], task[member]));
}

function required(task: JsonObject, path: Path, member: Path, value?: unknown): Violation {
  const message = `${pathText(member)} field is required for taskType: ${String(task['type'])} taskName: ${String(task['name'])}`;
  return violation([...path, ...member], message, value);
}

function noCases(task: JsonObject, path: Path): readonly Violation[] {
  const { type, name, decisionCases } = task;
  if (!isJsonObject(decisionCases)) return [required(task, path, ['decisionCases'], decisionCases)];
  if (Object.keys(decisionCases).length > 0) return [];
  const message = `decisionCases should have atleast one task for taskType: ${String(type)} taskName: ${String(name)}`;
  return [violation([...path, 'decisionCases'], message, decisionCases)];
}

function switchTask(task: JsonObject, path: Path): readonly Violation[] {
  return [...missing(task, path, ['evaluatorType', 'expression']), ...noCases(task, path)];
}

function decision(task: JsonObject, path: Path): readonly Violation[] {
  const chooses = isText(task['caseValueParam']) || isText(task['caseExpression']);
  return [
    ...(chooses ? [] : [required(task, path, ['caseValueParam or caseExpression'])]),
    ...noCases(task, path),
  ];
}

function dynamic(task: JsonObject, path: Path): readonly Violation[] {
  return missing(task, path, ['dynamicTaskNameParam']);
}

function event(task: JsonObject, path: Path): readonly Violation[] {
  return missing(task, path, ['sink']);
}

function doWhile(task: JsonObject, path: Path): readonly Violation[] {
  const parameters = asObject(task['inputParameters']);
  return [
    ...(hasItems(task, parameters) ? [] : missing(task, path, ['loopCondition'])),
    ...keptTooFew(task['keepLastN'], [...path, 'keepLastN']),
    ...keptTooFew(parameters['keepLastN'], [...path, 'inputParameters', 'keepLastN']),
  ];
}

/** A loop over a list needs no condition: the list is a parameter, or stands on the task (engine 3.32.1). */
function hasItems({ items }: JsonObject, parameters: JsonObject): boolean {
  return 'items' in parameters || '_items' in parameters || isText(items);
}

function keptTooFew(keepLastN: unknown, path: Path): readonly Violation[] {
  if (keepLastN === undefined || keepLastN === null || isExpression(keepLastN)) return [];
  const isEnough = Number.isInteger(keepLastN) && (keepLastN as number) >= 2;
  return isEnough ? [] : [violation(path, 'keepLastN must be at least 2', keepLastN)];
}

function fork(task: JsonObject, path: Path): readonly Violation[] {
  const { name, forkTasks } = task;
  if (Array.isArray(forkTasks) && forkTasks.length > 0) return [];
  const message = `forkTasks should have atleast one task for taskType: FORK_JOIN taskName: ${String(name)}`;
  return [violation([...path, 'forkTasks'], message, forkTasks)];
}

/** There are three ways to name the branches; which of them is used shows only when it runs. */
function dynamicFork(task: JsonObject, path: Path): readonly Violation[] {
  const { dynamicForkJoinTasksParam, dynamicForkTasksParam, dynamicForkTasksInputParamName } = task;
  const isOld = isText(dynamicForkJoinTasksParam);
  if (isOld && (isText(dynamicForkTasksParam) || isText(dynamicForkTasksInputParamName))) {
    const message =
      'dynamicForkJoinTasksParam or combination of dynamicForkTasksInputParamName and dynamicForkTasksParam ' +
      `cam be used for taskType: FORK_JOIN_DYNAMIC taskName: ${String(task['name'])}`;
    return [violation([...path, 'dynamicForkJoinTasksParam'], message, dynamicForkJoinTasksParam)];
  }
  const isSame = 'forkTaskInputs' in asObject(task['inputParameters']);
  if (isOld || isSame) return [];
  return missing(task, path, ['dynamicForkTasksParam', 'dynamicForkTasksInputParamName']);
}

function join(task: JsonObject, path: Path): readonly Violation[] {
  return ['joinOn', 'defaultExclusiveJoinTask'].flatMap((member) => {
    const value = task[member];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [];
    const message = `${member} must be a list of task reference names`;
    return [violation([...path, member], message, value)];
  });
}

/** Which workflow it is may come from nowhere: then the task fails. */
function subWorkflow(task: JsonObject, path: Path): readonly Violation[] {
  return isJsonObject(task['subWorkflowParam']) ? [] : [required(task, path, ['subWorkflowParam'])];
}

function terminate(task: JsonObject, path: Path): readonly Violation[] {
  const { terminationStatus } = asObject(task['inputParameters']);
  const isKnown = (terminationStatuses as readonly unknown[]).includes(terminationStatus);
  const optional = optionalTerminate(task, path);
  if (isKnown || isExpression(terminationStatus)) return optional;
  const message =
    `terminate task must have an terminationStatus parameter and must be set to ` +
    `${terminationStatuses.join(', ')}, taskName: ${String(task['name'])}`;
  const at = [...path, 'inputParameters', 'terminationStatus'];
  return [...optional, violation(at, message, terminationStatus)];
}

function optionalTerminate({ name, optional }: JsonObject, path: Path): readonly Violation[] {
  if (optional !== true) return [];
  const message = `terminate task cannot be optional, taskName: ${String(name)}`;
  return [violation([...path, 'optional'], message, optional)];
}

function wait({ inputParameters }: JsonObject, path: Path): readonly Violation[] {
  const parameters = asObject(inputParameters);
  const duration = parameters['duration'] ?? '';
  const until = parameters['until'] ?? '';
  const at = [...path, 'inputParameters'];
  if (duration !== '' && until !== '') {
    const message = "Both 'duration' and 'until' specified. Please provide only one input";
    return [violation(at, message)];
  }
  const isWrong = (value: unknown, parse: (text: string) => number | undefined) =>
    value !== '' && !isExpression(value) && parse(textOf(value)) === undefined;
  if (isWrong(duration, durationMs))
    return [violation([...at, 'duration'], `Not valid duration: ${textOf(duration)}`, duration)];
  return isWrong(until, timeOf) ? [violation([...at, 'until'], 'Unable to parse date', until)] : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** What only a running execution can say. */
function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}
