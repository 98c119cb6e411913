import type { JsonObject } from '../../domain/json.ts';
import type { Judging } from '../../domain/ports.ts';

/** What the thread is sent; it answers each with one `JudgeOutcome`, in order. */
export interface JudgeWork {
  readonly schema: JsonObject;
  /** Undefined: whether the schema has a problem. */
  readonly answer: { readonly value: unknown; readonly judging: Judging } | undefined;
  readonly limits: JudgeLimits;
}

export interface JudgeLimits {
  readonly maxSteps: number;
  /** What all tests that no count of steps bounds may take together, in real time. */
  readonly maxMs: number;
  readonly maxFindings: number;
}

export type JudgeOutcome<T> = { readonly done: T } | { readonly tooCostly: string };

export function tooManySteps(maxSteps: number): string {
  return `too costly to judge: it takes more than ${maxSteps} steps (--max-judge-steps)`;
}

export function tooLong(maxMs: number): string {
  return `too costly to judge: a pattern takes longer than ${maxMs} ms (--max-judge-ms)`;
}
