import { BOUNDS, Durations } from './durations.ts';
import type { Metric } from './metric.ts';

/** Of calls whose path or method is nobody's. */
const NO_OPERATION = 'none';

interface Counts {
  readonly byStatus: Map<number, number>;
  readonly durations: Durations;
}

/** How many calls of the API there were, and how long they took. */
export class CallCounts {
  readonly #byOperation = new Map<string, Counts>();

  /** A call is answered. `status` 0: its connection was cut. `ms`: of real time. */
  note(operationId: string = NO_OPERATION, status: number, ms: number): void {
    let counts = this.#byOperation.get(operationId);
    if (counts === undefined) {
      counts = { byStatus: new Map(), durations: new Durations() };
      this.#byOperation.set(operationId, counts);
    }
    counts.byStatus.set(status, (counts.byStatus.get(status) ?? 0) + 1);
    counts.durations.note(ms);
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
        values: [...this.#byOperation].map(([operation, { durations }]) =>
          durations.observed({ operation }),
        ),
      },
    ];
  }
}
