/** How much an execution, a value of it, and what begins without a caller may come to. They can be set. */
import { MIB } from './units.ts';

export interface Bounds {
  /** Of all inputs, outputs and variables of an execution, as JSON. */
  readonly executionBytes: number;
  /** Earlier attempts included. */
  readonly executionTasks: number;
  /** Of what the expressions of one task, or of the output of an execution, come to, as JSON. */
  readonly valueBytes: number;
  /** Executions that begin without a caller, in a minute of the cluster's time. */
  readonly startsPerMinute: number;
}

export const standardBounds: Bounds = {
  executionBytes: 64 * MIB,
  executionTasks: 100_000,
  valueBytes: 5 * MIB,
  startsPerMinute: 10_000,
};

/** What may begin without a caller: because its time has come, or after what has. */
export interface UnaskedStarts {
  readonly most: number;
  readonly left: number;
  /** Told that one was not started. */
  cut(): void;
}

/** Why a value is not made. */
export function valueTooLarge({ valueBytes }: Bounds): string {
  return `too large: it comes to more than ${String(valueBytes)} bytes of JSON, or is nested too deep (--max-value-bytes)`;
}

/** Why an execution gets no more tasks. */
export function tooManyTasks({ executionTasks }: Bounds): string {
  return `The execution has more than ${String(executionTasks)} tasks (--max-execution-tasks)`;
}
