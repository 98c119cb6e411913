import type { Kind } from '../../domain/ports.ts';
import { KIB, MIB } from '../../domain/units.ts';
import { entryWithoutBodies, type CallToApi } from '../journal/entry.ts';
import { changeOf, isInner } from './change.ts';
import { EventReader, type Part } from './event-reader.ts';

/** Of the latest events so many are kept … */
const MOST = 1_000;
/** … and no more than so many characters of them. */
const MOST_KEPT = 4 * MIB;
/** Of what a reader has yet to get, so many characters go at once. */
const MOST_AT_ONCE = 64 * KIB;

/**
 * What happens to a cluster, as server-sent events. All readers read from one ring, each at its own pace: who falls
 * behind what is kept is told how many events that were. Nothing is kept while nobody reads but what a reader that
 * comes back may have missed, the next so many events; then events are only counted.
 */
export class Events {
  /** The latest; the last one has the id `#last`. */
  #kept: string[] = [];
  #size = 0;
  #last = 0;
  /** Events that are still to be kept though nobody reads. */
  #left = 0;
  readonly #readers = new Set<EventReader>();
  #isClosed = false;

  /** Whether somebody reads, or may come back. Nobody need tell of what happens otherwise, but `pass`. */
  get isAwake(): boolean {
    return this.#readers.size > 0 || this.#left > 0;
  }

  /** Counts an event that nobody wants to know. */
  pass(): void {
    this.#last += 1;
  }

  /** A call of the API is answered; `number`: the journal's. */
  requested(call: CallToApi, number: number): void {
    if (this.isAwake) this.#add('request', entryWithoutBodies(call, number));
    else this.pass();
  }

  /** A record is stored anew; `value` undefined: it is gone. */
  changed(kind: Kind, id: string, value: unknown): void {
    if (isInner(kind)) return;
    if (this.isAwake) this.#add('change', changeOf(kind, id, value));
    else this.pass();
  }

  /** All records may be others. */
  replaced(): void {
    if (this.isAwake) this.#add('reset', {});
    else this.pass();
  }

  /** What happens from now on, or after the event of that id, until it is cancelled or all ends. */
  read(after?: number): ReadableStream<string> {
    // What has not happened yet was another server's: everything here is new to the reader.
    const known = after !== undefined && after > this.#last ? 0 : (after ?? this.#last);
    const reader = new EventReader(known, {
      next: (last) => this.#next(last),
      left: () => {
        this.#readers.delete(reader);
        if (this.#readers.size === 0) this.#left = MOST;
      },
    });
    this.#readers.add(reader);
    if (this.#isClosed) reader.close();
    return reader.stream;
  }

  /** Ends all readers, now and from now on. */
  close(): void {
    this.#isClosed = true;
    for (const reader of this.#readers) reader.close();
  }

  #add(event: string, data: unknown): void {
    this.#last += 1;
    this.#keep(textOf(event, this.#last, data));
    for (const reader of this.#readers) reader.wake();
    if (this.#readers.size > 0) return;
    this.#left -= 1;
    if (this.#left > 0) return;
    this.#kept = [];
    this.#size = 0;
  }

  #keep(text: string): void {
    this.#kept.push(text);
    this.#size += text.length;
    while (this.#kept.length > MOST || this.#size > MOST_KEPT)
      this.#size -= this.#kept.shift()?.length ?? 0;
  }

  /** What there is after the event of that id; undefined: nothing yet. */
  #next(after: number): Part | undefined {
    const before = this.#last - this.#kept.length;
    const dropped = Math.max(0, before - after);
    let last = after + dropped;
    let text = dropped === 0 ? '' : textOf('dropped', last, { dropped });
    while (last < this.#last && text.length < MOST_AT_ONCE) {
      text += this.#kept[last - before] ?? '';
      last += 1;
    }
    return text === '' ? undefined : { text, last };
  }
}

function textOf(event: string, id: number, data: unknown): string {
  return `id: ${String(id)}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
