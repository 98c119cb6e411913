/**
 * What the grants and definitions of a seed name, and whether anybody knows it. The API takes all of this, as the platform does; a
 * seed is written for this mock, and a wrong name in it would only be noticed as a task that reaches nobody.
 */
import { placedTasks, type WorkflowTask } from '../../domain/definitions/definition.ts';
import { builtInTypes, isBuiltInType } from '../../domain/definitions/task-types.ts';
import { closeName } from '../../domain/close-name.ts';
import { formVersion } from '../../domain/forms/form.ts';
import { userTypes } from '../../domain/human-tasks/human-task.ts';
import { findCaller } from '../../domain/identity/caller.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import { firstUnknownRole, knownRoles } from '../../domain/identity/roles.ts';
import { asArray, asObject, isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { Path } from '../../domain/path.ts';
import { requestedVersion, writtenVersion } from '../../domain/requested-version.ts';
import { meantOrListed } from './meant-name.ts';
import type { SeedLoading } from './seed-loading.ts';
import type { SeedGrant } from './seed.ts';

type Subject = SeedGrant['subject'];

/** To be called once all seeds are loaded. */
export async function judgeReferences(loading: SeedLoading): Promise<void> {
  const { grants = [], taskDefinitions = [], workflowDefinitions = [] } = loading.source.seed;
  for (const [at, { subject }] of grants.entries())
    await judgeSubject(subject, ['grants', at, 'subject', 'id'], loading);
  for (const [at, { inputTemplate }] of taskDefinitions.entries())
    await judgeInput(inputTemplate, ['taskDefinitions', at, 'inputTemplate'], loading);
  for (const [at, definition] of workflowDefinitions.entries())
    await judgeTasks(definition['tasks'], ['workflowDefinitions', at, 'tasks'], loading);
}

async function judgeSubject({ type, id }: Subject, path: Path, loading: SeedLoading) {
  const { store } = loading.ports;
  if (type === 'USER' && !(await findCaller(normalSubject(id), store)))
    await loading.findNobody(id, path);
  if (type === 'GROUP' && !(await store.read('group', id)))
    await loading.findUnknown(path, `no group has the id "${id}"`, id, 'group');
  if (type === 'ROLE' && firstUnknownRole([id]) !== undefined) {
    const known = meantOrListed(id, knownRoles, 'the roles are');
    loading.find(path, () => `no role is named "${id}"${known}`);
  }
}

async function judgeTasks(tasks: unknown, path: Path, loading: SeedLoading): Promise<void> {
  // Held against the schema, or inside a task that brings its own definition, which nobody has judged yet.
  if (!isListOfTasks(tasks)) return;
  for (const [task, at] of placedTasks(tasks, path)) {
    await judgeType(task, at, loading);
    await judgeInput(task.inputParameters, [...at, 'inputParameters'], loading);
    const member = ['subWorkflowParam', 'workflowDefinition'] as const;
    const inside = asObject(asObject(task.subWorkflowParam)[member[1]]);
    await judgeTasks(inside['tasks'], [...at, ...member, 'tasks'], loading);
  }
}

function isListOfTasks(tasks: unknown): tasks is readonly WorkflowTask[] {
  return Array.isArray(tasks) && tasks.every(isJsonObject);
}

/** A worker may have any type of its own: one that is nearly built in has to be defined. */
async function judgeType({ type }: WorkflowTask, path: Path, loading: SeedLoading): Promise<void> {
  if (typeof type !== 'string' || isBuiltInType(type) || isExpression(type)) return;
  const near = closeName(type, builtInTypes);
  if (near === undefined || loading.declared.taskDefinition(type)) return;
  if (await loading.ports.store.read('taskDefinition', type)) return;
  loading.find(
    [...path, 'type'],
    () => `"${type}" is neither a built-in type nor a task definition (did you mean "${near}"?)`,
  );
}

async function judgeInput(input: unknown, path: Path, loading: SeedLoading): Promise<void> {
  const member = '__humanTaskDefinition';
  const { userFormTemplate, assignments } = asObject(asObject(input)[member]) as {
    readonly userFormTemplate?: unknown;
    readonly assignments?: unknown;
  };
  const at = [...path, member];
  await judgeForm(asObject(userFormTemplate), [...at, 'userFormTemplate'], loading);
  for (const [index, assignment] of asArray(assignments).entries())
    await judgeAssignment(asObject(assignment), [...at, 'assignments', index], loading);
}

async function judgeForm(form: JsonObject, path: Path, loading: SeedLoading): Promise<void> {
  const { name, version: given } = form;
  if (typeof name !== 'string' || name === '' || isExpression(name) || isExpression(given)) return;
  const version = requestedVersion(writtenVersion(given));
  if (loading.declared.form(name, version)) return;
  const stored = (await loading.ports.store.read('form', name))?.value;
  if (formVersion(stored, version)) return;
  if (stored === undefined && !loading.declared.form(name, undefined))
    return loading.findUnknown([...path, 'name'], `no form is named "${name}"`, name, 'form');
  const versions = (stored?.versions ?? []).map((one) => one.version).join(', ');
  loading.find(
    [...path, 'version'],
    () => `the form "${name}" has no version ${String(given)}; its versions are ${versions}`,
  );
}

export async function judgeAssignment(
  { assignee, slaMinutes }: JsonObject,
  path: Path,
  loading: SeedLoading,
): Promise<void> {
  if (typeof slaMinutes === 'string' && !isExpression(slaMinutes))
    loading.find(
      [...path, 'slaMinutes'],
      () => `it must be a number, got the text "${slaMinutes}"`,
    );
  if (typeof assignee === 'string' && !isExpression(assignee))
    loading.find(
      [...path, 'assignee'],
      () => `it must have "userType" and "user", got the text "${assignee}"`,
    );
  await judgeAssignee(asObject(assignee), [...path, 'assignee'], loading);
}

/** External people are known to the systems that act for them, not to the cluster. */
async function judgeAssignee(
  { userType, user }: JsonObject,
  path: Path,
  loading: SeedLoading,
): Promise<void> {
  if (typeof userType !== 'string' || isExpression(userType)) return;
  if (!userTypes.some((one) => one === userType)) {
    const known = meantOrListed(userType, userTypes, 'the user types are');
    loading.find([...path, 'userType'], () => `no user type is named "${userType}"${known}`);
  }
  if (typeof user !== 'string' || user === '' || isExpression(user)) return;
  const { store } = loading.ports;
  const at = [...path, 'user'];
  if (userType === 'CONDUCTOR_GROUP' && !(await store.read('group', user)))
    await loading.findUnknown(at, `no group has the id "${user}"`, user, 'group');
  if (userType === 'CONDUCTOR_USER' && !(await findCaller(normalSubject(user), store)))
    await loading.findNobody(user, at);
}

function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}
