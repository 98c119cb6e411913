/**
 * How many executions may run at once (docs: Rate Limits): `rateLimitConfig` of the definition, or the limit that a call has
 * set on its name. Executions of the same key, which may be an expression on the input, share their places; one too many
 * waits, RUNNING without a task, until a place is free.
 */
import type { EngineContext } from '../context.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import type { Execution } from '../executions/execution.ts';
import { resolvedIn } from '../executions/lookup.ts';
import { rateLimitStartId } from '../executions/start-key.ts';
import { isFailure } from '../failure.ts';
import { keys } from '../index-keys.ts';
import { asObject, asString, type JsonObject } from '../json.ts';
import { put, replace, type Change, type Reader } from '../ports.ts';
import { advance } from './decider.ts';

/** The new execution with its key, in the queue where all places are taken; it is as given where nothing limits it. */
export async function withPlace(
  execution: Execution,
  context: Pick<EngineContext, 'read' | 'bounds'>,
): Promise<Execution> {
  const { read } = context;
  const config = await configOf(execution.definition, read);
  const most = Number(config['concurrentExecLimit'] ?? config['concurrentExecutionLimit'] ?? 0);
  if (!(most > 0)) return execution;
  const given = asString(config['rateLimitKey'] ?? config['tag']) ?? execution.definition.name;
  const resolved = await resolvedIn(execution, { given }, context);
  const rateLimitKey = isFailure(resolved) ? execution.definition.name : String(resolved['given']);
  const running = await read.find('execution', [[keys.rateLimit(rateLimitKey)]], most);
  return { ...execution, rateLimitKey, isQueued: running.length >= most || undefined };
}

/** The limit that was set on the name stands before that of the definition; an inline definition may have one of its own. */
async function configOf(definition: WorkflowDefinition, read: Reader): Promise<JsonObject> {
  const stored = await read.read('workflowDefinition', definition.name);
  return asObject(stored?.value.rateLimit ?? definition['rateLimitConfig']);
}

/** What a limited start writes, so that of two at once the second is decided anew. */
export async function noteLimitedStart(
  { rateLimitKey, workflowId }: Execution,
  read: Reader,
): Promise<readonly Change[]> {
  if (rateLimitKey === undefined) return [];
  const id = rateLimitStartId(rateLimitKey);
  return [put('startKey', id, await read.read('startKey', id), { workflowId })];
}

/** The execution that has waited longest takes the place of one that has just ended. */
export async function nextInPlaceOf(
  { rateLimitKey, isQueued }: Execution,
  context: EngineContext,
): Promise<readonly Change[]> {
  if (rateLimitKey === undefined || isQueued === true) return [];
  const [next] = await context.read.find('execution', [[keys.rateLimitQueue(rateLimitKey)]], 1);
  if (next === undefined) return [];
  return [
    replace('execution', next, await advance({ ...next.value, isQueued: undefined }, context)),
  ];
}
