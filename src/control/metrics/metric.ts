/** A number that is measured, as `/metrics` tells it. */
export type Metric = Plain | Distribution;

export type Labels = Readonly<Record<string, string>>;

interface Described {
  readonly name: string;
  readonly help: string;
}

interface Plain extends Described {
  /** A counter only grows while the process runs. */
  readonly type: 'counter' | 'gauge';
  readonly values: readonly { readonly labels: Labels; readonly value: number }[];
}

interface Distribution extends Described {
  readonly type: 'histogram';
  /** The largest values of the buckets, lowest first; what is larger than all is only in the count. */
  readonly bounds: readonly number[];
  readonly values: readonly Observed[];
}

/** How many of the values fell into each bucket, those of lower buckets left out. */
export interface Observed {
  readonly labels: Labels;
  readonly buckets: readonly number[];
  readonly count: number;
  readonly sum: number;
}

export function counter(name: string, help: string, value: number): Metric {
  return { name, help, type: 'counter', values: [{ labels: {}, value }] };
}

export function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: 'gauge', values: [{ labels: {}, value }] };
}
