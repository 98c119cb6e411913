/** Loads a seed through the same domain and operations as every call, so that a seed cannot hold what a cluster could not. */
import { saveForm } from '../domain/forms/form.ts';
import { addressHumanTask } from '../domain/human-tasks/address.ts';
import { noticesOfDefinition } from '../domain/human-tasks/definition-notices.ts';
import { withConsequences } from '../domain/effects/consequences.ts';
import { newAccessKey } from '../domain/identity/access-key.ts';
import { newApplication } from '../domain/identity/application.ts';
import { findCaller, type Caller } from '../domain/identity/caller.ts';
import { grantFrom } from '../domain/identity/grant-from.ts';
import { grantsId, withGrant } from '../domain/identity/grants.ts';
import { normalSubject, normalUserId } from '../domain/identity/people.ts';
import { firstUnknownRole, knownRoles } from '../domain/identity/roles.ts';
import { create, put, type Change, type Kind } from '../domain/ports.ts';
import { isRefusal, type Refusal } from '../domain/refusals.ts';
import { pathText, type Path } from '../domain/path.ts';
import { beginExecution } from '../domain/engine/begin-execution.ts';
import { registrableDefinition } from '../domain/definitions/definition-to-register.ts';
import { definitionVersion } from '../domain/definitions/definition.ts';
import { noticesOfTaskDefinition } from '../domain/definitions/member-effects.ts';
import { asStored, onceSaved, ownVersion } from '../domain/definitions/definition-to-save.ts';
import { taskDefinitionToSave } from '../domain/definitions/task-definition-to-save.ts';
import {
  mockSections,
  TASK_MOCKS,
  type MockSection,
  type TaskMocks,
} from '../domain/executions/task-mocks.ts';
import { requestTo } from '../operations/call/request-to.ts';
import { perform, type Ports } from '../operations/perform.ts';
import { ADMINISTRATOR } from './default-cluster.ts';
import { SeedError, type SeedSource } from './seed-file.ts';
import type { Seed, SeedExecution, SeedStep } from './seed.ts';

/**
 * Loads the seed into the store of `ports`, and gives what is to be said in the log once it is kept; throws a
 * SeedError, with what was loaded so far left there.
 */
export async function loadSeed(source: SeedSource, ports: Ports): Promise<readonly string[]> {
  const loader = new SeedLoader(source, ports);
  await loader.loadSeed();
  return loader.notices;
}

class SeedLoader {
  readonly #source: SeedSource;
  readonly #ports: Ports;
  readonly notices: string[] = [];

  constructor(source: SeedSource, ports: Ports) {
    this.#source = source;
    this.#ports = ports;
  }

  async loadSeed(): Promise<void> {
    const { seed } = this.#source;
    await this.#each('groups', seed.groups, (group, path) => this.#group(group, path));
    await this.#each('users', seed.users, (user, path) => this.#user(user, path));
    await this.#each('applications', seed.applications, (one, path) =>
      this.#application(one, path),
    );
    await this.#each('grants', seed.grants, (grant) => this.#grant(grant));
    await this.#each('forms', seed.forms, (form, path) => this.#form(form, path));
    await this.#each('taskDefinitions', seed.taskDefinitions, (one, path) =>
      this.#taskDefinition(one, path),
    );
    await this.#each('workflowDefinitions', seed.workflowDefinitions, (one, path) =>
      this.#definition(one, path),
    );
    await this.#taskMocks(seed.taskMocks ?? {});
    await this.#each('executions', seed.executions, (one, path) => this.#execution(one, path));
  }

  async #each<T>(
    key: keyof Seed,
    list: readonly T[] = [],
    one: (item: T, path: Path) => Promise<void>,
  ) {
    for (const [at, item] of list.entries()) await one(item, [key, at]);
  }

  async #group({ id, description = id, roles = [] }: Item<'groups'>, path: Path) {
    await this.#mustBeNew('group', id, path);
    this.#mustKnowRoles(roles, path);
    await this.#commit([create('group', id, { id, description, roles, defaultAccess: {} })]);
  }

  async #user({ id, name = id, roles = ['USER'], groups = [] }: Item<'users'>, path: Path) {
    const userId = normalUserId(id);
    await this.#mustBeNew('user', userId, path);
    this.#mustKnowRoles(roles, path);
    for (const [at, group] of groups.entries()) {
      if (!(await this.#ports.store.read('group', group))) {
        throw this.#error([...path, 'groups', at], `no group has the id "${group}"`);
      }
    }
    await this.#commit([
      create('user', userId, { id: userId, uuid: this.#ports.ids.next(), name, roles, groups }),
    ]);
  }

  async #application({ id, name = id, roles = [], keys = [] }: Item<'applications'>, path: Path) {
    await this.#mustBeNew('application', id, path);
    this.#mustKnowRoles(roles, path);
    const now = this.#now();
    const application = newApplication(id, this.#ports.ids.next(), name, ADMINISTRATOR, now);
    await this.#commit([create('application', id, { ...application, roles })]);
    for (const [at, key] of keys.entries()) {
      await this.#mustBeNew('accessKey', key.id, [...path, 'keys', at]);
      await this.#commit([create('accessKey', key.id, newAccessKey(key, id, now))]);
    }
  }

  async #grant(grant: Item<'grants'>) {
    const id = grantsId(grant.target);
    const grants = await this.#ports.store.read('grants', id);
    const added = withGrant(grant.target, grants?.value, grantFrom(grant));
    await this.#commit([put('grants', id, grants, added)]);
  }

  async #form({ version: number = 1, templateUI = {}, ...form }: Item<'forms'>, path: Path) {
    const existing = await this.#ports.store.read('form', form.name);
    if (existing?.value.versions.some(({ version }) => version === number)) {
      throw this.#exists('form', `${form.name} ${String(number)}`, path);
    }
    const problem = await this.#ports.judge.problemWith(form.jsonSchema);
    if (problem !== undefined) throw this.#error([...path, 'jsonSchema'], problem);
    const author = await this.#callerId(form.createdBy, [...path, 'createdBy']);
    const content = { ...form, version: number, templateUI };
    const { versions } = saveForm(existing?.value, content, false, author, this.#now());
    await this.#commit([put('form', form.name, existing, versions)]);
  }

  async #taskDefinition(definition: Item<'taskDefinitions'>, path: Path) {
    await this.#mustBeNew('taskDefinition', definition.name, path);
    const stored = taskDefinitionToSave(definition, undefined, ADMINISTRATOR, this.#now());
    if (isRefusal(stored)) throw this.#broken(stored, path);
    await this.#commit([create('taskDefinition', definition.name, stored)]);
    this.notices.push(...noticesOfTaskDefinition(stored));
  }

  async #definition({ createdBy, ...given }: Item<'workflowDefinitions'>, path: Path) {
    const { store: read, scripts } = this.#ports;
    const content = await registrableDefinition(given, { read, scripts });
    if (isRefusal(content)) throw this.#refused(content, path);
    const existing = await this.#ports.store.read('workflowDefinition', content.name);
    const version = ownVersion(content);
    if (definitionVersion(existing?.value, version)) {
      throw this.#exists('workflow definition', `${content.name} ${String(version)}`, path);
    }
    const author = await this.#callerId(createdBy as string | undefined, [...path, 'createdBy']);
    const definition = asStored(content, version, author, this.#now());
    const versions = onceSaved(existing?.value, definition, given);
    await this.#commit([put('workflowDefinition', content.name, existing, versions)]);
    this.notices.push(...(await noticesOfDefinition(definition, read)));
  }

  /** Added to those that are there, each key of which is somebody's. */
  async #taskMocks(added: TaskMocks) {
    const stored = await this.#ports.store.read('taskMocks', TASK_MOCKS);
    const all: Partial<Record<MockSection, TaskMocks[MockSection]>> = { ...stored?.value };
    for (const section of mockSections) {
      for (const key of Object.keys(added[section] ?? {})) {
        if (!Object.hasOwn(all[section] ?? {}, key)) continue;
        throw this.#exists('task mock', `${section}.${key}`, ['taskMocks', section, key]);
      }
      if (added[section]) all[section] = { ...all[section], ...added[section] };
    }
    if (Object.keys(added).length > 0)
      await this.#commit([put('taskMocks', TASK_MOCKS, stored, all as TaskMocks)]);
  }

  async #execution(execution: SeedExecution, path: Path) {
    const { store, ids, scripts, leavesOpen, bounds } = this.#ports;
    const { name, version, input = {}, correlationId, workflowId, then = [] } = execution;
    if (workflowId !== undefined) await this.#mustBeNew('execution', workflowId, path);
    const definition = definitionVersion(
      (await store.read('workflowDefinition', name))?.value,
      version,
    );
    if (definition === undefined) {
      const named = version === undefined ? `"${name}"` : `"${name}" version ${String(version)}`;
      throw this.#error([...path, 'name'], `no workflow definition is named ${named}`);
    }
    const createdBy = await this.#callerId(execution.startedBy, [...path, 'startedBy']);
    const request = { input, correlationId, workflowId, createdBy };
    const engine = { now: this.#now(), ids, scripts, leavesOpen, bounds, read: store };
    const begun = await beginExecution(definition, request, engine);
    await this.#commit(await withConsequences(begun.changes, engine, store));
    for (const [at, step] of then.entries())
      await this.#step(begun.workflowId, step, [...path, 'then', at]);
  }

  async #step(workflowId: string, step: SeedStep, path: Path) {
    const outcome =
      'claim' in step
        ? await this.#claim(workflowId, step, path)
        : await this.#update(workflowId, step, path);
    if (isRefusal(outcome)) throw this.#refused(outcome, path);
  }

  /** Whoever is not a user of the cluster claims as an external user, through the administrator. */
  async #claim(workflowId: string, { claim }: Extract<SeedStep, { claim: unknown }>, path: Path) {
    const execution = await this.#ports.store.read('execution', workflowId);
    if (!execution) throw this.#error(path, `there is no execution ${workflowId}`);
    const task = addressHumanTask(execution.value, claim.taskRefName, []);
    if (isRefusal(task)) return task;
    const caller = await findCaller(normalSubject(claim.by), this.#ports.store);
    const { taskId } = task;
    if (caller) {
      const request = requestTo('claimHumanTask', { path: { taskId }, body: undefined });
      return perform('claimHumanTask', request, caller, this.#ports);
    }
    const given = { path: { taskId, userId: claim.by }, body: undefined };
    const request = requestTo('claimHumanTaskForUser', given);
    return perform('claimHumanTaskForUser', request, await this.#administrator(path), this.#ports);
  }

  async #update(
    workflowId: string,
    { update }: Extract<SeedStep, { update: unknown }>,
    path: Path,
  ) {
    const { taskRefName, by, output = {}, complete, iteration } = update;
    const caller = await findCaller(normalSubject(by), this.#ports.store);
    if (!caller)
      throw this.#error([...path, 'update', 'by'], `no user or application has the id "${by}"`);
    const query = {
      workflowId,
      taskRefName,
      ...(complete === undefined ? {} : { complete }),
      ...(iteration === undefined ? {} : { iteration: [iteration] }),
    };
    const request = requestTo('updateHumanTaskByRef', { path: {}, query, body: output });
    return perform('updateHumanTaskByRef', request, caller, this.#ports);
  }

  async #administrator(path: Path): Promise<Caller> {
    const caller = await findCaller(ADMINISTRATOR, this.#ports.store);
    if (!caller) throw this.#error(path, `no user has the id "${ADMINISTRATOR}" any more`);
    return caller;
  }

  async #callerId(id: string = ADMINISTRATOR, path: Path): Promise<string> {
    const subject = normalSubject(id);
    if (await findCaller(subject, this.#ports.store)) return subject;
    throw this.#error(path, `no user or application has the id "${id}"`);
  }

  #mustKnowRoles(roles: readonly string[], path: Path) {
    const unknown = firstUnknownRole(roles);
    if (unknown === undefined) return;
    throw this.#error(
      [...path, 'roles'],
      `no role is named "${unknown}"; the roles are ${knownRoles.join(', ')}`,
    );
  }

  async #mustBeNew(kind: Kind, id: string, path: Path) {
    if (await this.#ports.store.read(kind, id)) throw this.#exists(kind, id, path);
  }

  async #commit(changes: readonly Change[]) {
    if ((await this.#ports.store.commit(changes)) === 'conflict') {
      throw new Error(
        `conflict while loading ${changes.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`,
      );
    }
  }

  #now(): number {
    return this.#ports.clock.now();
  }

  #exists(kind: string, id: string, path: Path): SeedError {
    return new SeedError(`${this.#source.at(path)}: the ${kind} "${id}" is there already`, true);
  }

  #refused(refusal: Refusal, path: Path): SeedError {
    const details = refusal.violations
      .map((one) => `; ${pathText(one.path)}: ${one.message}`)
      .join('');
    return this.#error(path, refusal.message + details);
  }

  /** Each violation at the line of its member. */
  #broken({ name, message, violations }: Refusal, path: Path): SeedError {
    const messages = violations.map((one) => {
      const problem = name === 'InvalidTaskDefinition' ? one.message : message;
      return this.#error([...path, ...one.path], problem).message;
    });
    return new SeedError(messages.join('\n'));
  }

  #error(path: Path, message: string): SeedError {
    return new SeedError(`${this.#source.at(path)}: ${pathText(path)}: ${message}`);
  }
}

type Item<Key extends keyof Seed> =
  NonNullable<Seed[Key]> extends readonly (infer One)[] ? One : never;
