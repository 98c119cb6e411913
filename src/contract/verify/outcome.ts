import type { GivenState } from '../states/provider-state.ts';

/** Of the members below: one that is gone, or means something else, makes it 2. */
export const OUTCOME_FORMAT = 1;

/** What came of a verification. */
export interface Outcome {
  readonly format: typeof OUTCOME_FORMAT;
  /** ISO 8601, by the machine's clock, as are all times here. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** How many interactions were verified. */
  readonly interactions: number;
  /** How many states were set up for them. */
  readonly states: number;
  readonly kept: readonly InteractionResult[];
  readonly failures: readonly InteractionFailure[];
  /** Failures of pacts that may still fail. */
  readonly pending: readonly InteractionFailure[];
  /** Where a pact differs from the OpenAPI document. */
  readonly comparison: readonly Difference[];
  /** What was not done, and why. */
  readonly notices: readonly string[];
  /** Why the broker was not told, though it was to be. */
  readonly unpublished?: string | undefined;
}

export interface InteractionName {
  readonly consumer: string;
  readonly interaction: string;
}

export interface InteractionResult extends InteractionName {
  readonly states: readonly GivenState[];
  /** `POST /api/…`; undefined where nothing was sent. */
  readonly request?: string | undefined;
  /** What the target answered, the body only from its beginning. */
  readonly answer?: { readonly status: number; readonly body: string } | undefined;
  /** From its first state to its end; undefined where nothing was sent. */
  readonly durationMs?: number | undefined;
}

export interface InteractionFailure extends InteractionResult {
  readonly mismatches: readonly string[];
}

export interface Difference extends InteractionName {
  /** Such as `response.status.unknown`. */
  readonly code: string;
  readonly message: string;
  /** Where in the pact, and where in the OpenAPI document. */
  readonly inPact: string;
  readonly inDocument: string;
  /** Of a pact that may still fail. */
  readonly pending: boolean;
}

/** Thrown when a pact is not kept, or the broker was not told of the results. The message is the readable summary. */
export class PactsNotKept extends Error {
  readonly outcome: Outcome;

  constructor(message: string, outcome: Outcome) {
    super(message);
    this.name = 'PactsNotKept';
    this.outcome = outcome;
  }
}

/** Whether no pact was broken, none differs from the document, those that may still fail apart, and the broker knows. */
export function isKept({ failures, comparison, unpublished }: Outcome): boolean {
  const differs = comparison.some(({ pending }) => !pending);
  return failures.length === 0 && !differs && unpublished === undefined;
}
