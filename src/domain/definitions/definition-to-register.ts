/** What a definition is held to when somebody saves or starts it; one that a task brings along is not. */
import { asObject, type JsonObject } from '../json.ts';
import type { Context } from '../context.ts';
import type { Path } from '../path.ts';
import type { Reader, ScriptRunner } from '../ports.ts';
import { invalidWorkflowDefinition, isRefusal, violation, type Violation } from '../refusals.ts';
import { placedTasks, type WorkflowTask } from './definition.ts';
import { refuseUnsupported } from './refuse-unsupported.ts';
import { referenceViolations } from './reference-checks.ts';
import { factsOf } from './task-types.ts';
import { validateDefinition } from './validate-definition.ts';

interface Asking {
  readonly read: Reader;
  readonly scripts: ScriptRunner;
  /** As of a Context. */
  readonly turn?: Context['turn'];
}

/** The definition when it can be registered and run here, or the refusal. */
export async function registrableDefinition(given: JsonObject, asking: Asking) {
  const content = validateDefinition(given);
  if (isRefusal(content)) return content;
  await asking.turn?.();
  const found: Violation[] = [...referenceViolations(content)];
  for (const [task, path] of placedTasks(content.tasks, ['tasks'])) {
    await asking.turn?.();
    found.push(...(await parameterViolations(task, path, asking)));
    found.push(...(await scriptViolations(task, path, asking)));
  }
  if (found.length > 0) return invalidWorkflowDefinition(found);
  await asking.turn?.();
  const unsupported = refuseUnsupported(content);
  await asking.turn?.();
  return unsupported ?? content;
}

/** A parameter that the type needs may also stand in the input template of the task's definition. */
async function parameterViolations(
  task: WorkflowTask,
  path: Path,
  { read }: Asking,
): Promise<readonly Violation[]> {
  const { needs } = factsOf(task);
  if (needs === undefined) return [];
  const { parameter, instead = [] } = needs;
  const parameters = asObject(task.inputParameters);
  if ([parameter, ...instead].some((name) => Object.hasOwn(parameters, name))) return [];
  const definition = task.taskDefinition ?? (await read.read('taskDefinition', task.name))?.value;
  if (Object.hasOwn(asObject(definition?.inputTemplate), parameter)) return [];
  const [also] = instead;
  const named = [parameter, ...(also === undefined ? [] : [also])];
  const message =
    `${named.map((name) => `inputParameters.${name}`).join(' or ')} field is required for ` +
    `taskType: ${task.type} taskName: ${task.name}`;
  return [violation([...path, 'inputParameters', parameter], message)];
}

async function scriptViolations(
  task: WorkflowTask,
  path: Path,
  { scripts }: Asking,
): Promise<readonly Violation[]> {
  const member = factsOf(task).scriptAt?.(task);
  const script = member === undefined ? undefined : task[member];
  if (member === undefined || typeof script !== 'string') return [];
  const problem = await scripts.problemWith(script);
  if (problem === undefined) return [];
  const message = `Expression is not well formatted: ${problem}, taskType: ${task.type} taskName ${task.name}`;
  return [violation([...path, member], message, script)];
}
