/**
 * What a workflow definition has that is stored as it was given and will not do what was probably meant: for the log,
 * and for whoever registers it. The definition stays as lenient as on the platform.
 */
import { closeName } from '../close-name.ts';
import { allTasks, type WorkflowDefinition, type WorkflowTask } from '../definitions/definition.ts';
import { namedValues, namesIn } from '../named-values/named-values.ts';
import { noticesOfWorkflow } from '../definitions/member-effects.ts';
import { builtInTypes, factsOf, isBuiltInType } from '../definitions/task-types.ts';
import { formVersion } from '../forms/form.ts';
import { normalSubject } from '../identity/people.ts';
import { findPerson } from '../identity/person.ts';
import { asArray, asObject, isJsonObject, type JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { writtenVersion } from '../requested-version.ts';
import { triggerTypes, userTypes } from './human-task.ts';
import { readAssignment } from './read-definition.ts';

/** Sentences about the definition and its tasks, one for each task. */
export async function noticesOfDefinition(
  definition: WorkflowDefinition,
  read: Reader,
): Promise<readonly string[]> {
  const notices = [...noticesOfWorkflow(definition), ...(await ofNamedValues(definition, read))];
  for (const task of definition.tasks.flatMap(allTasks)) {
    const isHuman = factsOf(task).runBy === 'person';
    const found = isHuman ? await ofHumanTask(task, read) : await ofType(task, read);
    const where = `workflow definition ${definition.name}, task ${task.taskReferenceName}`;
    if (found.length > 0) notices.push(`${where}: ${found.join('; ')}`);
  }
  return notices;
}

/** What it asks for of the cluster's values and is not there, unless its names are worked out later. */
async function ofNamedValues(
  definition: WorkflowDefinition,
  read: Reader,
): Promise<readonly string[]> {
  const missing: string[] = [];
  const named = namesIn(definition);
  for (const [kind, called] of namedValueKinds) {
    const known = await namedValues(kind, read);
    for (const name of named[kind])
      if (!Object.hasOwn(known, name)) missing.push(`${called} ${shown(name)}`);
  }
  if (missing.length === 0) return [];
  const where = `workflow definition ${definition.name}`;
  return [`${where}: a task that is given it fails, a seed may have it: ${missing.join(', ')}`];
}

const namedValueKinds = [
  ['secrets', 'secret'],
  ['environment', 'environment variable'],
] as const;

/** The same about a definition that came with the call, where it did. */
export async function noticesOfInline(
  { workflowDef }: { readonly workflowDef?: JsonObject | null | undefined },
  definition: WorkflowDefinition,
  read: Reader,
): Promise<readonly string[]> {
  return workflowDef ? noticesOfDefinition(definition, read) : [];
}

async function ofType({ type }: WorkflowTask, read: Reader): Promise<readonly string[]> {
  if (isBuiltInType(type)) return [];
  const meant = closeName(type, builtInTypes);
  if (meant === undefined || (await read.read('taskDefinition', type))) return [];
  return [`the type ${shown(type)} is left to workers; did you mean "${meant}"?`];
}

const KEY = '__humanTaskDefinition';
const STRATEGIES = ['LEAVE_OPEN', 'TERMINATE'];
const MEMBERS = [
  'displayName',
  'userFormTemplate',
  'assignments',
  'assignmentCompletionStrategy',
  'taskTriggers',
  'autoClaim',
];

async function ofHumanTask(task: WorkflowTask, read: Reader): Promise<readonly string[]> {
  const parameters = asObject(task.inputParameters);
  const given = parameters[KEY];
  if (given === undefined) return [...misplaced(task, ''), ...misplaced(parameters, PARAMETERS)];
  if (!isJsonObject(given))
    return isExpression(given) ? [] : [`${KEY} is ${shown(given)}, not an object: it is not read`];
  return [
    ...unknownMembers(given, MEMBERS),
    ...(given['assignments'] === undefined && given['assignee'] !== undefined
      ? ['assignee is not read, nobody is assigned: people stand in assignments']
      : []),
    ...unknownValue(
      given['assignmentCompletionStrategy'],
      STRATEGIES,
      'assignmentCompletionStrategy',
      'LEAVE_OPEN counts',
    ),
    ...(await ofForm(asObject(given['userFormTemplate']), read)),
    ...(await ofAssignments(given['assignments'], read)),
    ...asArray(given['taskTriggers']).flatMap(ofTrigger),
  ];
}

const PARAMETERS = 'inputParameters.';

/** The definition of the human task under another name, or beside the input parameters. */
function misplaced(members: JsonObject, place: string): readonly string[] {
  return Object.keys(members)
    .filter((name) => name === KEY || closeName(name, [KEY]) !== undefined)
    .map(
      (name) =>
        `${place}${name} is not read, nobody is assigned; did you mean "${PARAMETERS}${KEY}"?`,
    );
}

function unknownMembers(
  given: JsonObject,
  known: readonly string[],
  place = '',
): readonly string[] {
  return Object.keys(given).flatMap((name) => {
    const meant = closeName(name, known);
    return meant === undefined ? [] : [`${place}${name} is not read; did you mean "${meant}"?`];
  });
}

/** Of a value that is none of those known, and is not worked out later. */
function unknownValue(
  value: unknown,
  known: readonly string[],
  place: string,
  effect: string,
): readonly string[] {
  if (value === undefined || value === null || known.includes(value as string)) return [];
  if (isExpression(value)) return [];
  const meant = typeof value === 'string' ? closeName(value, known) : undefined;
  const hint = meant === undefined ? `there are ${known.join(', ')}` : `did you mean "${meant}"?`;
  return [`${place} is ${shown(value)}, ${effect}; ${hint}`];
}

async function ofForm({ name, version }: JsonObject, read: Reader): Promise<readonly string[]> {
  if (typeof name !== 'string' || name === '') return [];
  if (isExpression(name) || isExpression(version)) return [];
  const forms = (await read.read('form', name))?.value;
  if (formVersion(forms, writtenVersion(version)) !== undefined) return [];
  const which = forms === undefined ? shown(name) : `${shown(name)} of version ${shown(version)}`;
  return [`there is no form ${which}: any output fits`];
}

async function ofAssignments(given: unknown, read: Reader): Promise<readonly string[]> {
  if (given === undefined || given === null || isExpression(given)) return [];
  if (!Array.isArray(given)) return ['assignments is not a list: nobody is assigned'];
  const found = await Promise.all(
    given.map((one: unknown, at) => ofAssignment(one, `assignments[${String(at)}]`, read)),
  );
  return found.flat();
}

async function ofAssignment(given: unknown, place: string, read: Reader) {
  if (isExpression(given)) return [];
  if (!isJsonObject(given)) return [`${place} is ${shown(given)}, not an object: it is not read`];
  const { assignee, slaMinutes } = given;
  return [
    ...unknownMembers(given, ['assignee', 'slaMinutes'], `${place}.`),
    ...(await ofAssignee(assignee, `${place}.assignee`, read)),
    ...ofSla(slaMinutes, place),
  ];
}

async function ofAssignee(given: unknown, place: string, read: Reader): Promise<readonly string[]> {
  if (isExpression(given)) return [];
  if (!isJsonObject(given))
    return [`${place} is ${shown(given)}, not {"userType", "user"}: it reaches nobody`];
  const { userType, user } = given;
  const ofType = unknownValue(userType ?? '', userTypes, `${place}.userType`, 'it reaches nobody');
  if (ofType.length > 0) return ofType;
  if (isExpression(user) || isExpression(userType)) return [];
  if (typeof user !== 'string' || user === '')
    return [`${place}.user is ${shown(user)}: it reaches nobody`];
  if (await isThere(userType as string, user, read)) return [];
  const kind = userType === 'CONDUCTOR_GROUP' ? 'group' : 'user';
  return [`${place}.user: there is no ${kind} ${shown(user)}`];
}

/** External people are known to nobody. */
async function isThere(userType: string, user: string, read: Reader): Promise<boolean> {
  if (userType === 'CONDUCTOR_USER')
    return (await findPerson(normalSubject(user), read)) !== undefined;
  return userType !== 'CONDUCTOR_GROUP' || (await read.read('group', user)) !== undefined;
}

function ofSla(slaMinutes: unknown, place: string): readonly string[] {
  if (slaMinutes === undefined || slaMinutes === null || typeof slaMinutes === 'number') return [];
  if (isExpression(slaMinutes)) return [];
  const counted = readAssignment({ slaMinutes }).slaMinutes;
  return [`${place}.slaMinutes is ${shown(slaMinutes)}, not a number: ${String(counted)} counts`];
}

function ofTrigger(given: unknown, at: number): readonly string[] {
  const place = `taskTriggers[${String(at)}].triggerType`;
  const { triggerType } = asObject(given);
  return unknownValue(triggerType ?? '', triggerTypes, place, 'it triggers nothing');
}

/** What is worked out when the task opens. */
function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${');
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'left out';
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}
