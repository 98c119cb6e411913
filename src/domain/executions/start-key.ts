import { remove, type Change, type Reader } from '../ports.ts';
import type { Execution } from './execution.ts';

/**
 * The last start of a workflow with an idempotency key, or under a rate limit. Every such start writes it, so that of two
 * at once the second is decided anew and finds the first.
 */
export interface StartKey {
  readonly workflowId: string;
}

export function startKeyId(workflowName: string, idempotencyKey: string): string {
  return JSON.stringify([workflowName, idempotencyKey]);
}

export function rateLimitStartId(rateLimitKey: string): string {
  return JSON.stringify([rateLimitKey]);
}

/** The changes that forget the execution as the last one that was started with its key of idempotency, and under its rate limit. */
export async function withoutStartKeys(
  { definition, workflowId, idempotencyKey, rateLimitKey }: Execution,
  read: Reader,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const forget = async (id: string) => {
    const stored = await read.read('startKey', id);
    if (stored?.value.workflowId === workflowId) changes.push(remove('startKey', stored));
  };
  if (idempotencyKey !== undefined) await forget(startKeyId(definition.name, idempotencyKey));
  if (rateLimitKey !== undefined) await forget(rateLimitStartId(rateLimitKey));
  return changes;
}
