import type { CaseId } from '../../generated/behaviour-cases.ts';
import type { Evidence } from '../../generated/operations.ts';

/** How faithful a target is, as data. */
export interface FidelityReport {
  readonly target: TargetReport;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly checks: readonly CheckReport[];
  readonly probes: readonly ProbeReport[];
  /** What the run made and could not remove, each with the reason. */
  readonly leftBehind: readonly string[];
  /** Why the report ends before the last check or probe: the target did not answer any more. */
  readonly cutShort?: string;
}

export type Outcome = 'agreed' | 'differs' | 'skipped';

export interface TargetReport {
  readonly baseUrl: string;
  /** As it names itself. */
  readonly version: string;
  /** How the people of the cases are had there. */
  readonly callers: string;
  /** Which clock it runs on. */
  readonly clock: string;
}

export interface CheckReport {
  readonly case: CaseId;
  readonly title: string;
  readonly requirement: string;
  readonly evidence: Evidence;
  readonly source: string;
  readonly outcome: Outcome;
  /** One line, of whatever did not agree. */
  readonly reason?: string;
}

/** What a target does where nobody knows what is right: recorded, not judged. */
export interface ProbeReport {
  readonly probe: string;
  readonly question: string;
  /** One line; what differs from run to run, such as ids and times, is left out of it. */
  readonly answer: string;
}
