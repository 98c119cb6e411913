import type { Kind } from '../domain/ports.ts';

export interface DueRecord {
  readonly kind: Kind;
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** Of two that are due at the same time the lower comes first. */
  readonly seq: number;
}

/** Left-over entries that do not matter yet. */
const SOME = 1_000;

export type IsCurrent = (due: DueRecord) => boolean;

/**
 * Records by the time they are due, earliest first, and by `seq` where that is the same: a binary heap in which outdated
 * entries are dropped when met, or all at once when there are more of them than of others.
 */
export class DueHeap {
  #heap: DueRecord[] = [];
  #outdated = 0;

  /** Outdated ones included, in no order. */
  get entries(): readonly DueRecord[] {
    return this.#heap;
  }

  add(due: DueRecord): void {
    this.#heap.push(due);
    this.#up(this.#heap.length - 1);
  }

  /** An entry no longer holds; `isCurrent` says of each whether it does. */
  outdate(isCurrent: IsCurrent): void {
    this.#outdated += 1;
    if (this.#outdated <= SOME + this.#heap.length / 2) return;
    this.#outdated = 0;
    // A time that a record has got once more has an entry each time.
    const kept = this.#heap.filter(isCurrent).map((due) => [`${due.kind} ${due.id}`, due] as const);
    this.#heap = [...new Map(kept).values()];
    for (let at = (this.#heap.length >> 1) - 1; at >= 0; at -= 1) this.#down(at);
  }

  /**
   * The record due first, if at or before `now`, of those that are not passed over; `isCurrent` says whether an entry
   * still holds.
   */
  first(
    now: number,
    isCurrent: IsCurrent,
    isPassedOver: (due: DueRecord) => boolean = () => false,
  ): DueRecord | undefined {
    for (let top = this.#heap[0]; top !== undefined && top.at <= now; top = this.#heap[0]) {
      if (isCurrent(top))
        return isPassedOver(top) ? this.#below(0, now, isCurrent, isPassedOver) : top;
      this.#dropFirst();
    }
    return undefined;
  }

  /** The first below one that does not count: no further than the first that does on each branch. */
  #below(
    place: number,
    now: number,
    isCurrent: IsCurrent,
    isPassedOver: (due: DueRecord) => boolean,
  ): DueRecord | undefined {
    let first: DueRecord | undefined;
    for (const at of [2 * place + 1, 2 * place + 2]) {
      const entry = this.#heap[at];
      if (entry === undefined || entry.at > now || (first && !isBefore(entry, first))) continue;
      const counts = isCurrent(entry) && !isPassedOver(entry);
      const found = counts ? entry : this.#below(at, now, isCurrent, isPassedOver);
      if (found && (first === undefined || isBefore(found, first))) first = found;
    }
    return first;
  }

  copy(): DueHeap {
    const copied = new DueHeap();
    copied.#heap = [...this.#heap];
    copied.#outdated = this.#outdated;
    return copied;
  }

  #dropFirst(): void {
    this.#outdated = Math.max(0, this.#outdated - 1);
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#down(0);
  }

  #up(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #down(from: number): void {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let first = at;
      if (this.#isBefore(left, first)) first = left;
      if (this.#isBefore(right, first)) first = right;
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const first = this.#heap[one];
    const second = this.#heap[other];
    return first !== undefined && second !== undefined && isBefore(first, second);
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (first === undefined || second === undefined) return;
    this.#heap[one] = second;
    this.#heap[other] = first;
  }
}

/** Whether it is due before the other. */
export function isBefore(one: DueRecord, other: DueRecord): boolean {
  return one.at < other.at || (one.at === other.at && one.seq < other.seq);
}
