import { standardBounds, type Bounds } from '../domain/bounds.ts';
import { MIB } from '../domain/units.ts';
import { OptionError } from './option-error.ts';

export interface LimitSpec {
  readonly flag: string;
  /** What counts where nobody says otherwise. */
  readonly standard: number;
  /** Left out: there is none. */
  readonly largest?: number;
  readonly help: string;
}

/** What is larger might not be answered any more: it stands in a text of Node.js, with all that goes with it. */
const ANSWERED = 256 * MIB;

/** Every limit that can be set, each a whole number from 1. docs/limits.md says what lies beyond. */
export const limitSpecs = {
  maxJudgeSteps: {
    flag: 'max-judge-steps',
    standard: 1_000_000,
    help: 'steps that judging an answer by its form may take',
  },
  maxJudgeMs: {
    flag: 'max-judge-ms',
    standard: 250,
    help: 'ms for the patterns of a form that only a deadline bounds',
  },
  maxViolations: {
    flag: 'max-violations',
    standard: 100,
    help: 'violations that a refusal lists',
  },
  maxExecutionBytes: {
    flag: 'max-execution-bytes',
    standard: standardBounds.executionBytes,
    largest: ANSWERED,
    help: 'bytes of JSON that an execution holds',
  },
  maxExecutionTasks: {
    flag: 'max-execution-tasks',
    standard: standardBounds.executionTasks,
    help: 'tasks of an execution',
  },
  maxValueBytes: {
    flag: 'max-value-bytes',
    standard: standardBounds.valueBytes,
    largest: ANSWERED,
    help: 'bytes of JSON that expressions come to',
  },
  maxStartsPerMinute: {
    flag: 'max-starts-per-minute',
    standard: standardBounds.startsPerMinute,
    help: 'executions that begin without a caller',
  },
  maxSnapshotBytes: {
    flag: 'max-snapshot-bytes',
    standard: 256 * MIB,
    // What one text of Node.js can hold, less a little.
    largest: 511 * MIB,
    help: 'bytes of a snapshot that is put back',
  },
  maxTenants: {
    flag: 'max-tenants',
    standard: 1_000,
    help: 'tenants at a time',
  },
} as const satisfies Readonly<Record<string, LimitSpec>>;

export type LimitName = keyof typeof limitSpecs;
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits that are given, and the standard ones. Throws an OptionError for what is no limit. */
export function readLimits(given: Partial<Limits>): Limits {
  const names = Object.keys(limitSpecs) as readonly LimitName[];
  const limits = names.map((name) => [name, readLimit(name, given[name])]);
  return Object.fromEntries(limits) as Limits;
}

/** What bounds executions. */
export function boundsFrom(limits: Limits): Bounds {
  return {
    executionBytes: limits.maxExecutionBytes,
    executionTasks: limits.maxExecutionTasks,
    valueBytes: limits.maxValueBytes,
    startsPerMinute: limits.maxStartsPerMinute,
  };
}

function readLimit(name: LimitName, value: number = limitSpecs[name].standard): number {
  const { largest = Infinity }: LimitSpec = limitSpecs[name];
  if (Number.isSafeInteger(value) && value >= 1 && value <= largest) return value;
  const range = largest === Infinity ? 'from 1' : `from 1 to ${String(largest)}`;
  throw new OptionError(
    (named) => `${named(name)} must be a whole number ${range}, got "${value}"`,
  );
}
