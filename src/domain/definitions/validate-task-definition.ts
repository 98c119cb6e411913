import type { JsonObject } from '../json.ts';
import {
  invalidTaskDefinition,
  unsupportedTaskDefinition,
  violation,
  type Refusal,
  type Violation,
} from '../refusals.ts';
import { notBuiltOfTaskDefinition } from './member-effects.ts';
import {
  defaultTaskDefinition,
  retryLogics,
  timeoutPolicies,
  type TaskDefinitionContent,
} from './task-definition.ts';

/**
 * The definition as it is kept: null members left out, and the defaults in place of those that are not given. Refused
 * in the platform's words where it cannot be one.
 */
export function validateTaskDefinition(
  given: JsonObject,
): TaskDefinitionContent | Refusal<'InvalidTaskDefinition' | 'UnsupportedTaskDefinition'> {
  const invalid = violationsOf(given);
  if (invalid.length > 0) return invalidTaskDefinition(invalid);
  const notBuilt = notBuiltOfTaskDefinition(given);
  if (notBuilt.length > 0) return unsupportedTaskDefinition(notBuilt);
  const { tags: _tags, overwriteTags: _overwriteTags, ...members } = withoutNulls(given);
  const content = { ...defaultTaskDefinition, ...members } as unknown as TaskDefinitionContent;
  return 'responseTimeoutSeconds' in members
    ? content
    : { ...content, responseTimeoutSeconds: responseTimeoutWithin(content.timeoutSeconds) };
}

/** The default, which must not be longer than the attempt itself may take. */
function responseTimeoutWithin(timeoutSeconds: number): number {
  const { responseTimeoutSeconds } = defaultTaskDefinition;
  return timeoutSeconds > 0
    ? Math.min(responseTimeoutSeconds, timeoutSeconds)
    : responseTimeoutSeconds;
}

function violationsOf(given: JsonObject): readonly Violation[] {
  return [
    ...nameViolations(given),
    ...Object.entries(ranges).flatMap(([member, range]) => rangeViolations(given, member, range)),
    ...timeoutViolations(given),
    ...choiceViolations(given, 'retryLogic', retryLogics),
    ...choiceViolations(given, 'timeoutPolicy', timeoutPolicies),
    ...emailViolations(given),
  ];
}

function nameViolations({ name }: JsonObject): readonly Violation[] {
  if (typeof name === 'string' && name !== '') return [];
  return [violation(['name'], 'TaskDef name cannot be null or empty', name)];
}

interface Range {
  readonly least: number;
  readonly message: (member: string, value: number) => string;
}

/** In the engine's words, which name the least value where one would expect the given one. */
const atLeastZero: Range = { least: 0, message: (member) => `TaskDef ${member}: 0 must be >= 0` };

/** Members that are not here may be below 0, which is as 0 (the engine 3.32.1). */
const ranges: Readonly<Record<string, Range>> = {
  retryCount: atLeastZero,
  maxRetryDelaySeconds: atLeastZero,
  backoffJitterMs: atLeastZero,
  backoffScaleFactor: {
    least: 1,
    message: () => 'Backoff scale factor. Applicable for LINEAR_BACKOFF',
  },
  responseTimeoutSeconds: {
    least: 1,
    message: (member, value) => `TaskDef ${member}: ${String(value)} should be minimum 1 second`,
  },
  pollTimeoutSeconds: atLeastZero,
  totalTimeoutSeconds: atLeastZero,
};

function rangeViolations(
  given: JsonObject,
  member: string,
  { least, message }: Range,
): readonly Violation[] {
  const value = given[member];
  if (typeof value !== 'number' || value >= least) return [];
  return [violation([member], message(member, value), value)];
}

/** A limit inside a longer one; 0 is no limit. */
function timeoutViolations(given: JsonObject): readonly Violation[] {
  const found: Violation[] = [];
  const of = (member: string) => (typeof given[member] === 'number' ? given[member] : 0);
  const response = of('responseTimeoutSeconds');
  const attempt = of('timeoutSeconds');
  const total = of('totalTimeoutSeconds');
  const start = `TaskDef: ${String(given['name'])}`;
  if (attempt > 0 && response > attempt) {
    const message = `${start} responseTimeoutSeconds: ${String(response)} must be less than timeoutSeconds: ${String(attempt)}`;
    found.push(violation(['responseTimeoutSeconds'], message, response));
  }
  if (total > 0 && attempt > total) {
    const message = `${start} timeoutSeconds: ${String(attempt)} must be less than or equal to totalTimeoutSeconds: ${String(total)}`;
    found.push(violation(['timeoutSeconds'], message, attempt));
  }
  return found;
}

function choiceViolations(
  given: JsonObject,
  member: string,
  choices: readonly string[],
): readonly Violation[] {
  const value = given[member];
  if (value === undefined || value === null || choices.some((one) => one === value)) return [];
  return [violation([member], `must be one of ${choices.join(', ')}`, value)];
}

function emailViolations({ ownerEmail }: JsonObject): readonly Violation[] {
  if (typeof ownerEmail !== 'string' || ownerEmail === '') return [];
  if (/^[^\s@]+@[^\s@]+$/.test(ownerEmail)) return [];
  return [violation(['ownerEmail'], 'ownerEmail should be valid email address', ownerEmail)];
}

function withoutNulls(given: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
