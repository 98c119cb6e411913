/** Forms, secrets, environment variables, definitions, task mocks and actors, as a seed has them. */
import { ACTORS } from '../../domain/actors/actors.ts';
import type { DefinitionVersions } from '../../domain/definitions/definition.ts';
import {
  defaultTaskDefinition,
  type TaskDefinition,
} from '../../domain/definitions/task-definition.ts';
import { NAMED_VALUES } from '../../domain/named-values/named-values.ts';
import { TASK_MOCKS } from '../../domain/executions/task-mocks.ts';
import type { FormVersions } from '../../domain/forms/form.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import type { Tag } from '../../domain/identity/tags.ts';
import { seedMembers } from '../../generated/seed-members.ts';
import { ADMINISTRATOR } from '../seeds/default-cluster.ts';
import { filled, type Draft } from './draft.ts';
import type { KeptRecords } from './kept-records.ts';

export function addDefinitions(draft: Draft, records: KeptRecords): void {
  for (const form of records.all('form')) addForm(draft, form);
  addNamedValues(draft, records);
  for (const definition of records.all('taskDefinition')) addTaskDefinition(draft, definition);
  for (const definitions of records.all('workflowDefinition')) addWorkflow(draft, definitions);
  const mocks = records.get('taskMocks', TASK_MOCKS);
  if (mocks && Object.keys(mocks).length > 0) draft.taskMocks = mocks;
  addActors(draft, records);
  if (records.count('cachedOutput') > 0)
    draft.leaveOut('tasks', 'the outputs of earlier ones that they would take');
}

function addNamedValues(draft: Draft, records: KeptRecords): void {
  for (const [name, value] of Object.entries(records.get('secrets', NAMED_VALUES) ?? {}))
    draft.add('secrets', { name: `secret "${name}"`, value: { name, value } });
  for (const [name, value] of Object.entries(records.get('environment', NAMED_VALUES) ?? {}))
    draft.add('environmentVariables', {
      name: `environment variable "${name}"`,
      value: { name, value },
    });
}

function addForm(draft: Draft, { name, versions, tags }: FormVersions): void {
  if (tags.length > 0) draft.leaveOut(`form "${name}"`, 'its tags');
  for (const { version, jsonSchema, templateUI, createdBy } of versions) {
    const called = `form "${name}" version ${String(version)}`;
    const value = filled({
      name,
      version: version === 1 ? undefined : version,
      createdBy: authorOf(createdBy, called, draft),
      jsonSchema,
      templateUI: Object.keys(templateUI).length === 0 ? undefined : templateUI,
    });
    draft.add('forms', { name: called, value });
  }
}

/** Members that the server adds, or that have their place elsewhere in a seed. */
const ADDED = ['createdBy', 'updatedBy', 'createTime', 'updateTime', 'schemaVersion', 'tags'];

function addTaskDefinition(draft: Draft, definition: TaskDefinition): void {
  const { name, tags = [] } = definition;
  const called = `task definition "${name}"`;
  const known: readonly string[] = seedMembers.taskDefinitions;
  const value: Record<string, unknown> = { name };
  for (const [member, given] of Object.entries(definition)) {
    if (ADDED.includes(member) || given === undefined || isDefault(member, given)) continue;
    if (known.includes(member)) value[member] = given;
    else draft.leaveOut(called, `its ${member}`);
  }
  if (tags.length > 0) value['tags'] = byKey(tags);
  draft.add('taskDefinitions', { name: called, value });
}

function isDefault(member: string, given: unknown): boolean {
  const defaults: Readonly<Record<string, unknown>> = defaultTaskDefinition;
  return (
    Object.hasOwn(defaults, member) && JSON.stringify(defaults[member]) === JSON.stringify(given)
  );
}

function addWorkflow(draft: Draft, { name, versions, tags = [], rateLimit }: DefinitionVersions) {
  if (rateLimit) draft.leaveOut(`workflow definition "${name}"`, 'the rate limit set for its name');
  for (const [at, definition] of versions.entries()) {
    const { version, createdBy } = definition;
    const called = `workflow definition "${name}" version ${String(version)}`;
    const own = Object.entries(definition).filter(([member]) => !ADDED.includes(member));
    const isLast = at === versions.length - 1;
    const value = filled({
      ...Object.fromEntries(own),
      version: version === 1 ? undefined : version,
      createdBy: authorOf(createdBy, called, draft),
      tags: isLast && tags.length > 0 ? byKey(tags) : undefined,
    });
    draft.add('workflowDefinitions', { name: called, value });
  }
}

/** Left out where it is the administrator, as it would be without it, or somebody who has gone. */
function authorOf(id: string, called: string, draft: Draft): string | undefined {
  if (id === ADMINISTRATOR) return undefined;
  if (draft.hasPerson(normalSubject(id))) return id;
  draft.leaveOut(called, `that ${id}, who is not there, has made it`);
  return undefined;
}

function byKey(tags: readonly Tag[]): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ key, value }) => [key, value]));
}

function addActors(draft: Draft, records: KeptRecords): void {
  const { workers = [], people = [] } = records.get('actors', ACTORS) ?? {};
  for (const value of workers)
    draft.add('workers', { name: `actor for tasks "${value.taskType}"`, value });
  for (const value of people) draft.add('people', { name: `actor "${value.user}"`, value });
  if (records.count('actorProgress') > 0)
    draft.leaveOut('actors', 'how far they are: they begin anew');
}
