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
