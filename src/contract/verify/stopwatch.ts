/** Real time, of which only the reports tell; nothing is decided by it. */
export interface Stopwatch {
  /** ISO 8601. */
  readonly startedAt: string;
  elapsedMs(): number;
}

export function startStopwatch(): Stopwatch {
  const from = performance.now();
  return {
    startedAt: new Date(Date.now()).toISOString(),
    elapsedMs: () => Math.round(performance.now() - from),
  };
}
