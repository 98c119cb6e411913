import { BOUNDS, Durations } from './durations.ts';
import { counter, gauge, type Metric } from './metric.ts';

/** What of a store that outlives the process can be read at any moment. */
export interface StoreReadings {
  /** Of what is gathered for the next writing, or on its way. */
  readonly waitingBytes: number;
  /** Why it cannot be written at the moment. */
  readonly problem: string | undefined;
}

/** How often a store was written that outlives the process, and how long that took. */
export class StoreCounts {
  readonly #durations = new Durations();
  #rows = 0;

  /** A writing has come to be. `rows`: of a database, or lines of a file; `ms`: of real time. */
  note({ rows, ms }: { readonly rows: number; readonly ms: number }): void {
    this.#durations.note(ms);
    this.#rows += rows;
  }

  metrics({ waitingBytes, problem }: StoreReadings): readonly Metric[] {
    const isUp = problem === undefined ? 1 : 0;
    return [
      counter('conductor_mock_store_writes_total', WRITES, this.#durations.count),
      {
        name: 'conductor_mock_store_write_duration_seconds',
        help: 'How long writings to the store took.',
        type: 'histogram',
        bounds: BOUNDS,
        values: [this.#durations.observed({})],
      },
      counter('conductor_mock_store_rows_total', ROWS, this.#rows),
      gauge('conductor_mock_store_waiting_bytes', WAITING, waitingBytes),
      gauge('conductor_mock_store_up', UP, isUp),
    ];
  }
}

const WRITES =
  'Writings to the store, each of all that was gathered while the one before was under way.';
const ROWS = 'Rows of the database, or lines of the file, that were written.';
const WAITING = 'Bytes that are gathered and not yet known to be in the store.';
const UP = 'Whether the store can be written: 1, or 0 while calls are answered 503.';
