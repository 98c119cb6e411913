import type { KeyOrder, Kind } from '../../domain/ports.ts';
import { RowBatch } from './row-batch.ts';

/** Everything as the keeping of a cluster tells it, line by line, as rows. */
export class RowsFromLines {
  readonly #nextNumber: () => number;
  #state: 'start' | 'now' = 'start';
  #values = new Map<string, unknown>();
  #rows = new RowBatch();
  seeds = '';
  /** What stands besides the records of each state. */
  readonly beside: Record<'start' | 'now', string> = { start: '{}', now: '{}' };
  shared = 0;

  constructor(nextNumber: () => number) {
    this.#nextNumber = nextNumber;
  }

  /** The rows of the line, and the state that they are of. */
  read(text: string): { readonly isStart: boolean; readonly rows: RowBatch } {
    const line = JSON.parse(text) as Line;
    const { seeds, state, changes = [], same = [], orders = [], shared = [], ...beside } = line;
    this.seeds = seeds ?? this.seeds;
    this.#rows = new RowBatch();
    if (state !== undefined) {
      this.#state = state;
      this.beside[state] = JSON.stringify(beside);
    }
    for (const json of shared) this.#rows.share(this.shared++, json);
    for (const [kind, id, json] of changes) this.#put(kind, id, json);
    for (const { kind, id } of same) this.#put(kind, id, this.#values.get(`${kind} ${id}`));
    for (const { kind, key, ids } of orders)
      for (const id of ids) this.#rows.gain(kind, id, key, this.#nextNumber());
    return { isStart: this.#state === 'start', rows: this.#rows };
  }

  #put(kind: Kind, id: string, json: unknown): void {
    if (this.#state === 'start') this.#values.set(`${kind} ${id}`, json);
    this.#rows.put(kind, id, json, this.#nextNumber(), this.#nextNumber);
  }
}

interface Line {
  readonly seeds?: string;
  readonly state?: 'start' | 'now';
  readonly shared?: readonly unknown[];
  readonly changes?: readonly (readonly [kind: Kind, id: string, json: unknown])[];
  readonly same?: readonly { readonly kind: Kind; readonly id: string }[];
  readonly orders?: readonly KeyOrder[];
}
