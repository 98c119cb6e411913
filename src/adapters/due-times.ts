import { DueHeap, isBefore, type DueRecord, type IsCurrent } from './due-heap.ts';
import { isLittle } from './shared-map.ts';

/**
 * Records by the time they are due. Copies share those that were there when they were made, in order; each remembers up
 * to which of them none holds any more, and has a heap of those that came later.
 */
export class DueTimes {
  #shared = new InOrder([]);
  #passed = 0;
  #later = new DueHeap();

  /** How many entries there are, outdated ones included. */
  get length(): number {
    return this.#shared.length - this.#passed + this.#later.entries.length;
  }

  add(due: DueRecord): void {
    this.#later.add(due);
  }

  /** An entry no longer holds; `isCurrent` says of each whether it does. */
  outdate(isCurrent: IsCurrent): void {
    this.#later.outdate(isCurrent);
  }

  /**
   * The record due first, if at or before `now`, of those that are not passed over; `isCurrent` says whether an entry
   * still holds.
   */
  first(now: number, isCurrent: IsCurrent, isPassedOver?: IsCurrent): DueRecord | undefined {
    const later = this.#later.first(now, isCurrent, isPassedOver);
    if (this.#passed >= this.#shared.length) return later;
    const shared = this.#firstShared(now, isCurrent, isPassedOver);
    if (shared === undefined || later === undefined) return shared ?? later;
    return isBefore(later, shared) ? later : shared;
  }

  copy(isCurrent: IsCurrent): DueTimes {
    const left = this.#shared.length - this.#passed;
    if (!isLittle(this.#later.entries.length, left)) this.#share(isCurrent);
    const copied = new DueTimes();
    copied.#shared = this.#shared;
    copied.#passed = this.#passed;
    copied.#later = this.#later.copy();
    return copied;
  }

  #share(isCurrent: IsCurrent): void {
    const { entries } = this.#later;
    const left = this.#shared.length === 0 ? [] : this.#shared.from(this.#passed);
    // The heap is given up: its entries, alone, need not be looked at.
    const all = left.length === 0 ? entries : [...left, ...entries].filter(isCurrent);
    this.#shared = new InOrder(all);
    this.#passed = 0;
    this.#later = new DueHeap();
  }

  #firstShared(
    now: number,
    isCurrent: IsCurrent,
    isPassedOver: IsCurrent = () => false,
  ): DueRecord | undefined {
    const entries = this.#shared.from(0);
    while (this.#passed < entries.length && !isHeld(entries[this.#passed], isCurrent))
      this.#passed += 1;
    for (let at = this.#passed; at < entries.length; at += 1) {
      const entry = entries[at];
      if (entry === undefined || entry.at > now) return undefined;
      if (isCurrent(entry) && !isPassedOver(entry)) return entry;
    }
    return undefined;
  }
}

function isHeld(entry: DueRecord | undefined, isCurrent: IsCurrent): boolean {
  return entry !== undefined && isCurrent(entry);
}

/** Entries that are sorted once somebody asks, for all who share them. */
class InOrder {
  #entries: readonly DueRecord[];
  #isSorted = false;

  constructor(entries: readonly DueRecord[]) {
    this.#entries = entries;
  }

  get length(): number {
    return this.#entries.length;
  }

  from(place: number): readonly DueRecord[] {
    if (!this.#isSorted)
      this.#entries = [...this.#entries].sort((one, other) => (isBefore(one, other) ? -1 : 1));
    this.#isSorted = true;
    return place === 0 ? this.#entries : this.#entries.slice(place);
  }
}
