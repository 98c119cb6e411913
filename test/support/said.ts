import { expect } from 'vitest';
import type { Call, TestCluster } from './test-cluster.ts';

/** What an answer says about a mistake. */
export interface Said {
  readonly status: number;
  /** What the body contains; where the platform's text is known, that text. */
  readonly says: string;
  /** The whole of `x-mock-hint`; null: there is none. */
  readonly hint: string | null;
  readonly allow?: string;
}

export function row(
  status: number,
  says: string,
  hint: string | null = null,
  allow?: string,
): Said {
  return { status, says, hint, ...(allow === undefined ? {} : { allow }) };
}

/** Makes the call, and expects that of its answer. */
export function sayingIn(cluster: TestCluster) {
  return async (call: Call, { status, says, hint, allow }: Said): Promise<void> => {
    const answer = await cluster.direct(call);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.text).toContain(says);
    expect(answer.headers.get('x-mock-hint')).toBe(hint);
    if (allow !== undefined) expect(answer.headers.get('allow')).toBe(allow);
  };
}
