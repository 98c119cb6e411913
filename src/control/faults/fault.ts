/** What a call must be; what is left out may be anything. */
export interface FaultMatch {
  /** An operationId of the API. */
  readonly operation?: string | undefined;
  /** How the path begins. */
  readonly path?: string | undefined;
  /** In capitals. */
  readonly method?: string | undefined;
  /** The id of a user, or `app:` and that of an application. */
  readonly caller?: string | undefined;
}

/** What goes wrong. */
export type FaultThen =
  /** Instead of the call: a refusal that the document lists for the operation, or one of the edge. */
  | { readonly refuse: string }
  /** Instead of the call: as something between client and cluster would answer. */
  | {
      readonly status: number;
      /** A text is sent as it is, anything else as JSON. Left out: empty. */
      readonly body?: unknown;
      readonly retryAfterSeconds?: number | undefined;
    }
  /** Of real time, before the call is done; or the least and the most. */
  | { readonly delayMs: number | readonly [number, number] }
  /** The connection is cut, before the call is done or after. */
  | { readonly drop: 'before' | 'after' }
  /** Searches leave out what is younger, on the cluster's clock. */
  | { readonly staleMs: number };

export interface NewFault {
  readonly match: FaultMatch;
  /** So many calls are hit; left out: all. */
  readonly times?: number | undefined;
  /** So many calls that match are let through first. */
  readonly after?: number | undefined;
  /** From 0 to 1; left out: each call is hit. */
  readonly probability?: number | undefined;
  /** Chance begins from it: of the probability, and of a delay. Left out: 1. */
  readonly seed?: number | undefined;
  readonly then: FaultThen;
}

export interface Fault extends NewFault {
  readonly id: string;
  /** How many calls it has hit. */
  readonly matched: number;
}
