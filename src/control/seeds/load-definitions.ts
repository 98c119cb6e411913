import { ofVersion } from '../../domain/versions.ts';
import { definitionVersion } from '../../domain/definitions/definition.ts';
import { registrableDefinition } from '../../domain/definitions/definition-to-register.ts';
import { asStored, onceSaved, ownVersion } from '../../domain/definitions/definition-to-save.ts';
import { noticesOfTaskDefinition } from '../../domain/definitions/member-effects.ts';
import { taskDefinitionToSave } from '../../domain/definitions/task-definition-to-save.ts';
import {
  mockSections,
  TASK_MOCKS,
  type MockSection,
  type TaskMocks,
} from '../../domain/executions/task-mocks.ts';
import { saveForm } from '../../domain/forms/form.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Path } from '../../domain/path.ts';
import { create, put } from '../../domain/ports.ts';
import { isRefusal, type Refusal } from '../../domain/refusals.ts';
import { ADMINISTRATOR } from './default-cluster.ts';
import type { SeedLoading } from './seed-loading.ts';
import type { SeedForm, SeedTaskDefinition } from './seed.ts';

export async function loadForm(given: SeedForm, path: Path, loading: SeedLoading) {
  const { version: number = 1, templateUI = {}, createdBy, ...form } = given;
  const existing = await loading.ports.store.read('form', form.name);
  if (existing && ofVersion(existing.value.versions, number)) {
    loading.exists('form', `${form.name} ${String(number)}`, path);
    return;
  }
  const author = await loading.callerId(createdBy, [...path, 'createdBy']);
  const problem = await loading.ports.judge.problemWith(form.jsonSchema);
  if (problem !== undefined) {
    loading.find([...path, 'jsonSchema'], () => problem);
    return;
  }
  const content = { ...form, version: number, templateUI };
  const { versions } = saveForm(existing?.value, content, false, author, loading.now);
  await loading.commit([put('form', form.name, existing, versions)]);
}

export async function loadTaskDefinition(
  given: SeedTaskDefinition,
  path: Path,
  loading: SeedLoading,
) {
  if (!(await loading.isNew('taskDefinition', given.name, path))) return;
  const stored = taskDefinitionToSave(given, undefined, ADMINISTRATOR, loading.now);
  if (isRefusal(stored)) {
    findBroken(stored, path, loading);
    return;
  }
  await loading.commit([create('taskDefinition', given.name, stored)]);
  loading.notices.push(...noticesOfTaskDefinition(stored));
}

/** Each violation at the line of its member. */
function findBroken({ name, message, violations }: Refusal, path: Path, loading: SeedLoading) {
  if (violations.length === 0) loading.find(path, () => message);
  const isUnsupported = name === 'UnsupportedTaskDefinition' || name === 'UnsupportedDefinition';
  for (const one of violations)
    loading.find([...path, ...one.path], () =>
      isUnsupported ? `this mock does not build ${one.message}` : one.message,
    );
}

export async function loadWorkflowDefinition(
  { createdBy, ...given }: JsonObject,
  path: Path,
  loading: SeedLoading,
) {
  const { store, scripts } = loading.ports;
  const author = await loading.callerId(createdBy as string | undefined, [...path, 'createdBy']);
  const content = await registrableDefinition(given, { read: store, scripts });
  if (isRefusal(content)) {
    findBroken(content, path, loading);
    return;
  }
  const existing = await store.read('workflowDefinition', content.name);
  const version = ownVersion(content);
  if (definitionVersion(existing?.value, version)) {
    loading.exists('workflow definition', `${content.name} ${String(version)}`, path);
    return;
  }
  const definition = asStored(content, version, author, loading.now);
  const versions = onceSaved(existing?.value, definition, given);
  await loading.commit([put('workflowDefinition', content.name, existing, versions)]);
  loading.definitions.push(definition);
}

/** Added to those that are there, each key of which is somebody's. */
export async function loadTaskMocks(added: TaskMocks, loading: SeedLoading) {
  const stored = await loading.ports.store.read('taskMocks', TASK_MOCKS);
  const all: Partial<Record<MockSection, TaskMocks[MockSection]>> = { ...stored?.value };
  for (const section of mockSections) {
    for (const key of Object.keys(added[section] ?? {}))
      if (Object.hasOwn(all[section] ?? {}, key))
        loading.exists('task mock', `${section}.${key}`, ['taskMocks', section, key]);
    if (added[section]) all[section] = { ...all[section], ...added[section] };
  }
  if (Object.keys(added).length > 0)
    await loading.commit([put('taskMocks', TASK_MOCKS, stored, all as TaskMocks)]);
}
