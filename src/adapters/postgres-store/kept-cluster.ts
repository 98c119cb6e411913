import type { SharedValues } from '../../domain/codec.ts';
import type { KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import { stateColumns, type RowLists } from './columns.ts';
import { PendingRows } from './pending-rows.ts';
import type { RowBatch } from './row-batch.ts';

/** A cluster as it was at one moment, in texts; what stands besides the records is JSON, too. */
export interface ClusterLines {
  head(state: 'start' | 'now'): string;
  /** Lists of changes and of orders, one a text; what records share is among `written`. */
  records(state: 'start' | 'now', written: SharedValues): AsyncIterable<string>;
}

/** What is kept besides the records, and everything at once. */
export interface Content {
  /** The hash of the seeds; left out: of a tenant. */
  readonly seeds?: string;
  readonly beside: () => object;
  readonly isOfStart: (kind: Kind, id: string) => boolean;
  readonly lines: () => ClusterLines;
}

/** The rows of states that are written. */
export type StateLists = RowLists<typeof stateColumns>;

export interface ClusterHead {
  readonly id: string;
  readonly settings: object;
}

/** The cluster without a prefix. */
export const MAIN = 0;

export const startOf = (number: number) => 2 * number;
export const nowOf = (number: number) => 2 * number + 1;

interface Given {
  /** Whether the present in the database tells only what differs from the start. */
  readonly isOverStart: boolean;
  /** Whether the start of the cluster without a prefix has such a record. */
  readonly isOfMain: (kind: Kind, id: string) => boolean;
  /** The next place in an order. */
  readonly next: () => number;
  /** Something of it is to be written. */
  readonly onPending: (cluster: KeptCluster) => void;
}

/** What of a cluster is not in the database yet. */
export class KeptCluster {
  readonly number: number;
  readonly #head: ClusterHead;
  readonly #given: Given;
  /** Until it is made, what it is told of is of its start. */
  readonly #start: PendingRows;
  readonly #now: PendingRows;
  #content: Content | undefined;
  /** What its making is to write; undefined: it is made. */
  #making: { readonly base: number | null; readonly start: string } | undefined;
  #isOverStart: boolean;
  #isReset = false;
  #hasEnded = false;

  constructor(number: number, head: ClusterHead, given: Given) {
    this.number = number;
    this.#head = head;
    this.#given = given;
    this.#isOverStart = given.isOverStart;
    const { isOfMain: isOfBase, next } = given;
    this.#start = new PendingRows({ state: startOf(number), isOfBase, next });
    const isOfStart = (kind: Kind, id: string) =>
      this.#isOverStart && this.#content?.isOfStart(kind, id) === true;
    this.#now = new PendingRows({ state: nowOf(number), isOfBase: isOfStart, next });
  }

  get content(): Content | undefined {
    return this.#content;
  }

  /** Of its start this is not as in the base. */
  differ(records: Iterable<StoredRecord>): void {
    this.#start.differ(records);
  }

  /** Its start goes to the database with the next writing, over the state `base`; null: it is there as a whole. */
  begin(content: Content, base: number | null): void {
    this.#content = content;
    if (base === null) this.#start.clear();
    this.#making = { base, start: besideIn(content.lines().head('start')) };
    this.#given.onPending(this);
  }

  /** It is in the database. */
  goOn(content: Content): void {
    this.#content = content;
  }

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    const rows = this.#content ? this.#now : this.#start;
    rows.touched(kind, id, before, after);
    this.note();
  }

  /** Something that is kept besides the records may have changed. */
  note(): void {
    if (this.#content && !this.#hasEnded) this.#given.onPending(this);
  }

  reset(later: Iterable<StoredRecord>): void {
    this.#now.clear();
    this.#isReset = true;
    this.#isOverStart = true;
    this.#now.differ(later);
    this.note();
  }

  /** Its present was put in place as a whole; what was pending is of the one before. */
  replaced(): void {
    this.#now.clear();
    this.#isReset = false;
    this.#isOverStart = false;
    this.note();
  }

  end(): void {
    this.note();
    this.#hasEnded = true;
  }

  /** All of it is among the rows, and no longer pending. */
  take(states: StateLists, rows: RowBatch, written: SharedValues): void {
    if (this.#hasEnded) {
      if (this.#making === undefined) states.add('ended', { number: this.number });
      this.#making = undefined;
      this.#now.clear();
      return;
    }
    if (this.#making) this.#make(this.#making, states, rows, written);
    if (this.#isReset) states.add('back', { state: nowOf(this.number) });
    this.#now.take(rows, written);
    const beside = JSON.stringify(this.#content?.beside());
    states.add('state', { number: nowOf(this.number), base: startOf(this.number), beside });
    this.#isReset = false;
  }

  #make(
    { base, start }: { readonly base: number | null; readonly start: string },
    states: StateLists,
    rows: RowBatch,
    written: SharedValues,
  ): void {
    const { number } = this;
    const { id, settings } = this.#head;
    states.add('made', { number, id, settings: JSON.stringify(settings) });
    states.add('state', { number: startOf(number), base, beside: start });
    this.#start.take(rows, written);
    this.#making = undefined;
  }
}

/** What a head line of a state tells besides it. */
export function besideIn(head: string): string {
  const {
    tenant: _id,
    settings: _made,
    state: _state,
    ...beside
  } = JSON.parse(head) as Record<string, unknown>;
  return JSON.stringify(beside);
}
