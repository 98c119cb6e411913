import type { Metric } from './metric.ts';

/** In seconds: most calls take less than a millisecond, long polls up to minutes. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const BOUNDS_MS = BOUNDS.map((seconds) => seconds * 1_000);
/** Of calls whose path or method is nobody's. */
const NO_OPERATION = 'none';

interface Counts {
  readonly byStatus: Map<number, number>;
  readonly buckets: number[];
  count: number;
  ms: number;
}

/** How many calls of the API there were, and how long they took: plain numbers, so that a call pays next to nothing. */
export class CallCounts {
  readonly #byOperation = new Map<string, Counts>();

  /** A call is answered. `status` 0: its connection was cut. `ms`: of real time. */
  note(operationId: string = NO_OPERATION, status: number, ms: number): void {
    let counts = this.#byOperation.get(operationId);
    if (counts === undefined) {
      counts = { byStatus: new Map(), buckets: BOUNDS.map(() => 0), count: 0, ms: 0 };
      this.#byOperation.set(operationId, counts);
    }
    counts.byStatus.set(status, (counts.byStatus.get(status) ?? 0) + 1);
    counts.count += 1;
    counts.ms += ms;
    const bucket = BOUNDS_MS.findIndex((bound) => ms <= bound);
    if (bucket >= 0) counts.buckets[bucket] = (counts.buckets[bucket] ?? 0) + 1;
  }

  metrics(): readonly Metric[] {
    return [
      {
        name: 'conductor_mock_requests_total',
        help: 'Calls of the API, by operation and status; status 0: the connection was cut.',
        type: 'counter',
        values: [...this.#byOperation].flatMap(([operation, { byStatus }]) =>
          [...byStatus].map(([status, value]) => ({
            labels: { operation, status: String(status) },
            value,
          })),
        ),
      },
      {
        name: 'conductor_mock_request_duration_seconds',
        help: 'How long calls of the API took, waiting included.',
        type: 'histogram',
        bounds: BOUNDS,
        values: [...this.#byOperation].map(([operation, { buckets, count, ms }]) => ({
          labels: { operation },
          buckets,
          count,
          sum: ms / 1_000,
        })),
      },
    ];
  }
}
