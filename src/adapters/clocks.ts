import type { Clock } from '../domain/ports.ts';

/** The machine's time. */
export class SystemClock implements Clock {
  readonly mode = 'system';

  now(): number {
    return Date.now();
  }
}

/** A clock that stands still until it is set. */
export class ManualClock implements Clock {
  readonly mode = 'manual';
  #now: number;

  constructor(now: number = Date.now()) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  set(now: number): void {
    this.#now = now;
  }
}
