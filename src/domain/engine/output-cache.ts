/**
 * Outputs that tasks of the same name and key take instead of being done (page Caching Task Outputs): `cacheConfig` of a
 * task gives the key, an expression on its own input, and how long an output is kept.
 */
import type { EngineContext } from '../context.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { resolveAll } from '../definitions/expressions.ts';
import { factsOf } from '../definitions/task-types.ts';
import { isFailure } from '../failure.ts';
import { asObject, type JsonObject } from '../json.ts';
import { put, type Change } from '../ports.ts';
import { textOf } from '../text-of.ts';
import { SECOND_MS } from '../units.ts';
import { begun, ended, type Task } from '../executions/task.ts';

export interface CachedOutput {
  readonly taskDefName: string;
  readonly key: string;
  readonly output: JsonObject;
  /** Epoch ms; from then on it is gone. */
  readonly until: number;
}

export function cachedOutputId({
  taskDefName,
  key,
}: Pick<CachedOutput, 'taskDefName' | 'key'>): string {
  return JSON.stringify([taskDefName, key]);
}

/** Says in an output that it is one of another task. */
const MARK = '_cachedResponse';

interface CacheConfig {
  readonly key: string;
  readonly ttlMs: number;
}

/** How outputs of the task are kept; undefined: they are not. */
function cacheConfigOf(task: WorkflowTask): CacheConfig | undefined {
  const { key, ttlInSecond } = asObject(task['cacheConfig']);
  const ttlMs = Number(ttlInSecond) * SECOND_MS;
  if (typeof key !== 'string' || key === '' || !(ttlMs > 0)) return undefined;
  return factsOf(task).mayBeCached === true ? { key, ttlMs } : undefined;
}

/** The task, done with the output that an earlier one of its key has left; undefined: there is none. */
export async function doneFromCache(
  task: Task,
  { now, read, bounds }: Pick<EngineContext, 'now' | 'read' | 'bounds'>,
): Promise<Task | undefined> {
  const key = keyOf(task, bounds);
  if (key === undefined) return undefined;
  const id = cachedOutputId({ taskDefName: task.taskDefName, key });
  const cached = (await read.read('cachedOutput', id))?.value;
  if (cached === undefined || cached.until <= now) return undefined;
  const output = { ...cached.output, [MARK]: true };
  return ended({ ...begun(task, now), output }, 'COMPLETED', now);
}

/** What is kept of a task that has just been done; nothing of one that took its output from there. */
export async function keepOutput(
  task: Task,
  { now, read, bounds }: Pick<EngineContext, 'now' | 'read' | 'bounds'>,
): Promise<readonly Change[]> {
  const config = cacheConfigOf(task.workflowTask);
  if (config === undefined || task.status !== 'COMPLETED' || task.output[MARK] === true) return [];
  const key = keyOf(task, bounds);
  if (key === undefined) return [];
  const { taskDefName, output } = task;
  const cached = { taskDefName, key, output, until: now + config.ttlMs };
  const id = cachedOutputId(cached);
  return [put('cachedOutput', id, await read.read('cachedOutput', id), cached)];
}

function keyOf({ workflowTask, input }: Task, bounds: EngineContext['bounds']): string | undefined {
  const config = cacheConfigOf(workflowTask);
  if (config === undefined) return undefined;
  const lookup = (name: string) => (Object.hasOwn(input, name) ? input[name] : undefined);
  const resolved = resolveAll({ key: config.key }, lookup, bounds);
  return isFailure(resolved) ? undefined : textOf(resolved['key']);
}
