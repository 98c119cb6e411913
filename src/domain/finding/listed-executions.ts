import type { Caller } from '../identity/caller.ts';
import { keys } from '../index-keys.ts';
import type { Reader } from '../ports.ts';
import { hasEnded, type Execution } from '../executions/execution.ts';
import { newestStartFirst } from './execution-fields.ts';
import { admits } from '../access/admit.ts';

/** Bounds on the start of an execution, epoch ms, both included. */
interface Started {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The executions of that version that have not ended and that the caller may read, in order of their start. */
export async function runningExecutions(
  name: string,
  version: number,
  { from = -Infinity, to = Infinity }: Started,
  caller: Caller,
  read: Reader,
): Promise<readonly Execution[]> {
  const found = await readableWithKeys([[keys.workflowName(name)]], caller, read);
  return found.filter(
    (execution) =>
      !hasEnded(execution) &&
      execution.definition.version === version &&
      execution.createTime >= from &&
      execution.createTime <= to,
  );
}

/**
 * For each correlation id the executions of the named definitions that have it and that the caller may read, newest
 * first; those that have ended only when they are wanted.
 */
export async function correlatedExecutions(
  names: readonly string[],
  correlationIds: readonly string[],
  includeEnded: boolean,
  caller: Caller,
  read: Reader,
): Promise<ReadonlyMap<string, readonly Execution[]>> {
  const found = await readableWithKeys(
    [names.map(keys.workflowName), correlationIds.map(keys.correlation)],
    caller,
    read,
  );
  const byId = new Map<string | undefined, Execution[]>(correlationIds.map((id) => [id, []]));
  for (const execution of found.sort(newestStartFirst))
    if (includeEnded || !hasEnded(execution)) byId.get(execution.correlationId)?.push(execution);
  return new Map(correlationIds.map((id) => [id, byId.get(id) ?? []]));
}

async function readableWithKeys(
  anyOfEach: readonly (readonly string[])[],
  caller: Caller,
  read: Reader,
): Promise<Execution[]> {
  const asking = { caller, read, held: new Map() };
  const executions: Execution[] = [];
  for (const execution of await read.find('execution', anyOfEach)) {
    if (await admits('execution', 'read', execution, asking)) executions.push(execution.value);
  }
  return executions;
}
