import type { SharedValues } from '../../domain/codec.ts';
import type { KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import type { LogValues } from './log-values.ts';
import { PendingCommits } from './pending-commits.ts';

/** A cluster as it was at one moment, as texts of objects without line breaks. */
export interface ClusterLines {
  /** Both states. */
  all(): AsyncIterable<string>;
  /** What stands before the records of a state. `asBefore`: it begins as what it came from. */
  head(state: 'start' | 'now' | 'next', asBefore?: boolean): string;
  /** The records of a state, each as it is; what they share is among `written`. */
  records(state: 'start' | 'now', written: SharedValues): AsyncIterable<string>;
}

/** What is kept besides the records, and everything at once. */
export interface Content {
  /** As JSON, small: it goes with each line. */
  readonly beside: () => object;
  /** All that there is at the moment of the call. */
  readonly lines: () => ClusterLines;
}

/** What of a cluster is not in the file yet. */
export class LoggedCluster {
  readonly #pending: PendingCommits;
  readonly #tag: object;
  /** Until it begins, what it is told of is of its start. */
  #content: Content | undefined;
  #isNoted = false;
  #hasEnded = false;

  constructor(values: LogValues, tag: object = {}) {
    this.#tag = tag;
    this.#pending = new PendingCommits(values, tag);
  }

  get content(): Content | undefined {
    return this.#content;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Of its start this is not as in what it begins with. */
  differ(records: Iterable<StoredRecord>): void {
    this.#pending.differ(records);
  }

  goOn(content: Content): void {
    this.#content = content;
  }

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    if (!this.#hasEnded) this.#pending.touched(kind, id, before, after);
  }

  /** Something that is kept besides the records has changed. */
  note(): void {
    this.#isNoted = true;
  }

  reset(laterMs: number): void {
    this.#pending.mark({ reset: laterMs });
  }

  /** Everything pending is of what was replaced. */
  replaced(): void {
    this.#pending.clear();
    this.#isNoted = true;
  }

  end(): void {
    this.#hasEnded = true;
  }

  /** The lines by which it begins as another, but for what it was told of. */
  begin(content: Content): readonly string[] {
    const lines = content.lines();
    this.#content = content;
    return [lines.head('start', true), ...this.#pending.take({}), lines.head('now', true)];
  }

  /** What it was told of is in what it begins with. */
  beginWhole(content: Content): void {
    this.#content = content;
    this.#pending.clear();
  }

  /** Its lines that are not in the file yet: from now on they count as written. */
  take(): readonly string[] {
    if (this.#hasEnded) return [this.line({ ended: true })];
    if (this.#content === undefined || (this.#pending.isEmpty && !this.#isNoted)) return [];
    this.#isNoted = false;
    return this.#pending.take(this.#content.beside());
  }

  /** With the members of another text of an object, if there is one. */
  line(members: object, and?: string): string {
    const line = JSON.stringify({ ...this.#tag, ...members });
    return and === undefined
      ? line
      : `${line.slice(0, -1)}${line === '{}' ? '' : ','}${and.slice(1)}`;
  }
}
