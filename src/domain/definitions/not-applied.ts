import type { JsonObject } from '../json.ts';

/** Limits of a task definition that are kept and given back, but that nothing here keeps to; 0 is no limit. */
const TASK_LIMITS = [
  'concurrentExecLimit',
  'rateLimitPerFrequency',
  'totalTimeoutSeconds',
  'backoffJitterMs',
];

/** A sentence for the log about what a stored task definition asks for in vain, or none. */
export function taskLimitsNotApplied(definition: JsonObject): readonly string[] {
  const limits = TASK_LIMITS.filter((member) => Number(definition[member] ?? 0) > 0);
  return notices(`task definition ${String(definition['name'])}`, limits);
}

/** The same for a workflow definition. */
export function workflowLimitsNotApplied(definition: JsonObject): readonly string[] {
  const limits = ['rateLimitConfig'].filter((member) => isGiven(definition[member]));
  return notices(`workflow definition ${String(definition['name'])}`, limits);
}

/** The same for the rate limit that is set on a workflow definition by a call of its own. */
export function rateLimitNotApplied(name: string): readonly string[] {
  return notices(`workflow definition ${name}`, ['the rate limit']);
}

function notices(what: string, limits: readonly string[]): readonly string[] {
  if (limits.length === 0) return [];
  return [`${what}: kept and given back, but not applied by this mock: ${limits.join(', ')}`];
}

function isGiven(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
