/**
 * What a call probably meant by an id or a reference that is not there. The answer stays the platform's; a hint is told
 * only of what the caller may read anyway.
 */
import { closeName } from '../close-name.ts';
import { allTasks, definitionVersion, type WorkflowTask } from '../definitions/definition.ts';
import type { Execution } from '../executions/execution.ts';
import { hasBegun, isHuman, type Task } from '../executions/task.ts';
import { keys } from '../index-keys.ts';
import type { NotFound, TaskNotFound } from '../refusals.ts';
import { admits, type Asking } from './admit.ts';

export function notFoundHints(notFound: NotFound, asking: Asking): Promise<readonly string[]> {
  return 'id' in notFound ? idHints(notFound.id, asking) : referenceHints(notFound, asking);
}

/** What the id or name belongs to, and whether there is one in small letters. */
async function idHints(id: string, asking: Asking): Promise<readonly string[]> {
  const owners = [
    await ownerOfId(id, asking),
    await ownerOfName(id, asking),
    await ownerOfReference(id, asking),
  ];
  const hints = owners.flatMap((owner) => (owner === undefined ? [] : [`"${id}" is ${owner}`]));
  if (hints.length > 0) return hints;
  const small = id.toLowerCase();
  const owner = small === id ? undefined : await ownerOfId(small, asking);
  return owner === undefined ? [] : [`did you mean "${small}"? it is ${owner}`];
}

async function ownerOfId(id: string, asking: Asking): Promise<string | undefined> {
  const execution = await asking.read.read('execution', id);
  if (execution && (await admits('execution', 'read', execution, asking)))
    return 'the id of a workflow';
  const task = await asking.read.read('humanTask', id);
  if (task && (await admits('humanTask', 'read', task, asking)))
    return `the id of a human task, in the workflow ${task.value.workflowId}`;
  return undefined;
}

async function ownerOfName(name: string, asking: Asking): Promise<string | undefined> {
  const workflow = await asking.read.read('workflowDefinition', name);
  const definition = definitionVersion(workflow?.value, undefined);
  if (workflow && (await admits('workflowDefinition', 'read', { ...workflow, definition }, asking)))
    return `the name of a workflow definition, of ${versionsOf(workflow.value.versions)}`;
  const task = await asking.read.read('taskDefinition', name);
  if (task && (await admits('taskDefinition', 'read', task, asking)))
    return 'the name of a task definition';
  return undefined;
}

/** Of so many tasks of a reference it is asked whether the caller may read them. */
const MOST_ASKED = 10;

async function ownerOfReference(reference: string, asking: Asking): Promise<string | undefined> {
  const tasks = await asking.read.find('humanTask', [[keys.taskRef(reference)]], MOST_ASKED);
  for (const task of tasks) {
    if (!(await admits('humanTask', 'read', task, asking))) continue;
    const { taskId, workflowId } = task.value;
    const ofHowMany = tasks.length === 1 ? 'a human task' : 'human tasks, one of them';
    return `the reference of ${ofHowMany} with the id ${taskId}, in the workflow ${workflowId}`;
  }
  return undefined;
}

function versionsOf(versions: readonly { readonly version: number }[]): string {
  return `version ${listed(versions.map(({ version }) => version))}`;
}

async function referenceHints(
  { workflowId, reference, iteration, isRunning }: TaskNotFound,
  asking: Asking,
): Promise<readonly string[]> {
  const execution = (await asking.read.read('execution', workflowId))?.value;
  if (execution === undefined) return [];
  const maySeeAll = await admits('execution', 'read', { value: execution }, asking);
  const named = tasksCalled(execution, reference);
  const seen = maySeeAll ? named : await readable(named, asking);
  const hint = isRunning ? statusOf(seen) : ofKnownReference(reference, iteration, seen);
  if (hint !== undefined) return [hint];
  return maySeeAll ? ofUnknownReference(reference, execution) : [];
}

/** Those of the reference, whether or not it carries the `__N` of an iteration. */
function tasksCalled(execution: Execution, reference: string): readonly Task[] {
  const base = withoutIteration(reference);
  return execution.tasks
    .all()
    .filter((task) => [reference, base].includes(task.workflowTask.taskReferenceName));
}

function withoutIteration(reference: string): string {
  return reference.replace(/__\d+$/, '');
}

async function readable(tasks: readonly Task[], asking: Asking): Promise<readonly Task[]> {
  const found: Task[] = [];
  for (const task of tasks) {
    const record = await asking.read.read('humanTask', task.taskId);
    if (record && (await admits('humanTask', 'read', record, asking))) found.push(task);
  }
  return found;
}

function statusOf(tasks: readonly Task[]): string | undefined {
  const newest = tasks.at(-1);
  return newest && `the task "${newest.referenceTaskName}" is ${newest.status}`;
}

function ofKnownReference(
  reference: string,
  iteration: number | undefined,
  tasks: readonly Task[],
): string | undefined {
  const [first] = tasks;
  if (first === undefined) return undefined;
  const base = first.workflowTask.taskReferenceName;
  if (!isHuman(first)) return ofOtherType(first.workflowTask);
  const begun = tasks.filter(hasBegun);
  if (begun.length === 0) return `"${base}" has not begun`;
  const exact = begun.find((task) => task.referenceTaskName === reference);
  if (exact && exact.iteration !== iteration && exact.iteration > 0)
    return `"${reference}" is of iteration ${String(exact.iteration)}; the parameter says ${String(iteration)}`;
  const iterations = [...new Set(begun.map((task) => task.iteration))].sort((a, b) => a - b);
  return iterations.at(-1) === 0
    ? `"${base}" is in no loop: it has no iterations`
    : `"${base}" has the iterations ${listed(iterations)}`;
}

function ofOtherType({ taskReferenceName, type }: WorkflowTask): string {
  return `"${taskReferenceName}" is a task of type ${type}`;
}

function ofUnknownReference(reference: string, execution: Execution): readonly string[] {
  const tasks = execution.definition.tasks.flatMap(allTasks);
  const references = [
    ...tasks.map(({ taskReferenceName }) => taskReferenceName),
    ...execution.tasks.all().map(({ workflowTask }) => workflowTask.taskReferenceName),
  ];
  const base = withoutIteration(reference);
  const known = tasks.find(({ taskReferenceName }) => taskReferenceName === base);
  if (known && !isHuman({ workflowTask: known })) return [ofOtherType(known)];
  if (references.includes(base)) return [`"${base}" has not begun`];
  const called = tasks.filter(({ name }) => name === reference);
  if (called.length > 0) {
    const its = called.map(({ taskReferenceName }) => `"${taskReferenceName}"`);
    return [`"${reference}" is the name of a task; its reference is ${listed(its)}`];
  }
  const meant = closeName(reference, references);
  return meant === undefined ? [] : [`did you mean "${meant}"?`];
}

/** Of more, the last are shown. */
const MOST = 20;

function listed(values: readonly (string | number)[]): string {
  const shown = values.slice(-MOST).join(', ');
  return values.length > MOST ? `..., ${shown}` : shown;
}
