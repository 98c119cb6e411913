import { definitionVersion } from '../../domain/definitions/definition.ts';
import { withConsequences } from '../../domain/effects/consequences.ts';
import { beginExecution } from '../../domain/engine/begin-execution.ts';
import { addressHumanTask } from '../../domain/human-tasks/address.ts';
import { findCaller } from '../../domain/identity/caller.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import type { Path } from '../../domain/path.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { requestTo } from '../../operations/call/request-to.ts';
import { perform, type Outcome } from '../../operations/perform.ts';
import { ADMINISTRATOR } from './default-cluster.ts';
import type { SeedLoading } from './seed-loading.ts';
import type { SeedExecution, SeedStep } from './seed.ts';

export async function loadExecution(execution: SeedExecution, path: Path, loading: SeedLoading) {
  const { store, ids, scripts, leavesOpen, bounds } = loading.ports;
  const { name, version, input = {}, correlationId, workflowId, then = [] } = execution;
  const isNew = workflowId === undefined || (await loading.isNew('execution', workflowId, path));
  const createdBy = await loading.callerId(execution.startedBy, [...path, 'startedBy']);
  const definitions = (await store.read('workflowDefinition', name))?.value;
  const definition = definitionVersion(definitions, version);
  if (definition === undefined) return findNoDefinition(execution, path, loading);
  if (!isNew) return;
  const request = { input, correlationId, workflowId, createdBy };
  const engine = { now: loading.now, ids, scripts, leavesOpen, bounds, read: store };
  const begun = await beginExecution(definition, request, engine);
  await loading.commit(await withConsequences(begun.changes, engine, store));
  for (const [at, step] of then.entries())
    if (!(await isTaken(step, begun.workflowId, [...path, 'then', at], loading))) return;
}

/** One that a seed has and that was refused is told already. */
async function findNoDefinition(
  { name, version }: SeedExecution,
  path: Path,
  loading: SeedLoading,
): Promise<void> {
  if (loading.declared.workflowDefinition(name, version)) return;
  const stored = await loading.ports.store.read('workflowDefinition', name);
  if (stored && version !== undefined) {
    const versions = stored.value.versions.map((one) => one.version).join(', ');
    const message = `no workflow definition is named "${name}" version ${String(version)}`;
    loading.find([...path, 'version'], () => `${message}; its versions are ${versions}`);
    return;
  }
  const message = `no workflow definition is named "${name}"`;
  await loading.findUnknown([...path, 'name'], message, name, 'workflowDefinition');
}

/** Whether the step was taken; notes why not. */
async function isTaken(
  step: SeedStep,
  workflowId: string,
  path: Path,
  loading: SeedLoading,
): Promise<boolean> {
  const outcome =
    step.claim !== undefined
      ? await claim(workflowId, step.claim, [...path, 'claim'], loading)
      : await update(workflowId, step.update, [...path, 'update'], loading);
  if (outcome !== undefined && !isRefusal(outcome)) return true;
  if (outcome !== undefined) loading.findRefused(outcome, path);
  return false;
}

type Claim = NonNullable<SeedStep['claim']>;
/** The schema asks for one of the two. */
type Update = SeedStep['update'];

/**
 * People of the cluster claim for themselves. Anybody else is an external user, for whom the administrator does it, but
 * only where the task is offered to such: elsewhere it is a name that nobody has.
 */
async function claim(
  workflowId: string,
  { taskRefName, by }: Claim,
  path: Path,
  loading: SeedLoading,
): Promise<Outcome | undefined> {
  const { ports } = loading;
  const execution = await ports.store.read('execution', workflowId);
  if (!execution) throw new Error(`the execution ${workflowId} has gone while it was loaded`);
  const task = addressHumanTask(execution.value, taskRefName, []);
  if (isRefusal(task)) return task;
  const { taskId } = task;
  const caller = await findCaller(normalSubject(by), ports.store);
  if (caller) {
    const request = requestTo('claimHumanTask', { path: { taskId }, body: undefined });
    return perform('claimHumanTask', request, caller, ports);
  }
  const offered = (await ports.store.read('humanTask', taskId))?.value.assignee;
  const administrator = await findCaller(ADMINISTRATOR, ports.store);
  if (!offered?.userType.startsWith('EXTERNAL_') || !administrator) {
    await loading.findNobody(by, [...path, 'by']);
    return undefined;
  }
  const given = { path: { taskId, userId: by }, body: undefined };
  const request = requestTo('claimHumanTaskForUser', given);
  return perform('claimHumanTaskForUser', request, administrator, ports);
}

async function update(
  workflowId: string,
  step: Update,
  path: Path,
  loading: SeedLoading,
): Promise<Outcome | undefined> {
  if (step === undefined) return undefined;
  const { taskRefName, by, output = {}, complete, iteration } = step;
  const caller = await findCaller(normalSubject(by), loading.ports.store);
  if (!caller) {
    await loading.findNobody(by, [...path, 'by']);
    return undefined;
  }
  const query = {
    workflowId,
    taskRefName,
    ...(complete === undefined ? {} : { complete }),
    ...(iteration === undefined ? {} : { iteration: [iteration] }),
  };
  const request = requestTo('updateHumanTaskByRef', { path: {}, query, body: output });
  return perform('updateHumanTaskByRef', request, caller, loading.ports);
}
