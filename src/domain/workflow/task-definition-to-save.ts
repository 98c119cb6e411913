import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { withTags, type Tag } from '../identity/tags.ts';
import { mayChangeMetadata, mayCreateMetadata } from '../identity/who-may.ts';
import { asString, type JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import {
  invalidTaskDefinition,
  notPermitted,
  unsupportedTaskDefinition,
  violation,
  type Refusal,
  type Violation,
} from '../refusals.ts';
import { defaultTaskDefinition, type TaskDefinition } from './task-definition.ts';

const POLICIES = ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY'] as const;
const MOST_RETRIES = 10;

/** The definition as it is stored in place of `existing`, or why it is not. */
export async function taskDefinitionToSave(
  given: JsonObject,
  existing: TaskDefinition | undefined,
  caller: Caller,
  read: Reader,
  now: number,
): Promise<
  TaskDefinition | Refusal<'NotPermitted' | 'InvalidTaskDefinition' | 'UnsupportedTaskDefinition'>
> {
  const name = asString(given['name']) ?? '';
  if (!(await maySave(name, existing, caller, read))) {
    return notPermitted(existing ? 'update' : 'create', `task definition: ${name}`);
  }
  const violations = violationsOf(given);
  if (violations.length > 0) return invalidTaskDefinition(violations);
  const unsupported = unsupportedIn(given);
  if (unsupported.length > 0) return unsupportedTaskDefinition(unsupported);
  return {
    ...defaultTaskDefinition,
    ...withoutNulls(given),
    name,
    ...(isGiven(given['tags']) && { tags: withTags([], given['tags'] as readonly Tag[]) }),
    createdBy: existing?.createdBy ?? caller.id,
    updatedBy: caller.id,
    createTime: existing?.createTime ?? now,
    updateTime: now,
  };
}

async function maySave(
  name: string,
  existing: TaskDefinition | undefined,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  if (existing === undefined) return mayCreateMetadata(caller);
  const grants = await grantsOnTagged({ type: 'TASK_DEF', id: name }, existing.tags ?? [], read);
  return mayChangeMetadata(caller, existing.createdBy, grants);
}

function violationsOf(given: JsonObject): readonly Violation[] {
  const found: Violation[] = [];
  const { name, retryCount, timeoutPolicy } = given;
  if (typeof name !== 'string' || name === '') {
    found.push(violation('name', 'TaskDef name cannot be null or empty', name));
  }
  if (isNumber(retryCount) && (retryCount < 0 || retryCount > MOST_RETRIES)) {
    const message = `TaskDef retryCount must be from 0 to ${MOST_RETRIES}`;
    found.push(violation('retryCount', message, retryCount));
  }
  for (const member of ['retryDelaySeconds', 'timeoutSeconds', 'responseTimeoutSeconds']) {
    const value = given[member];
    if (isNumber(value) && value < 0) {
      found.push(violation(member, `TaskDef ${member} must not be negative`, value));
    }
  }
  if (isGiven(timeoutPolicy) && !POLICIES.some((policy) => policy === timeoutPolicy)) {
    found.push(violation('timeoutPolicy', `must be one of ${POLICIES.join(', ')}`, timeoutPolicy));
  }
  return found;
}

function unsupportedIn({ retryLogic }: JsonObject): readonly Violation[] {
  if (!isGiven(retryLogic) || retryLogic === 'FIXED') return [];
  return [violation('retryLogic', `retryLogic ${String(retryLogic)}`, retryLogic)];
}

function withoutNulls(given: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
