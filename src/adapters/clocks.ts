import type { Clock } from '../domain/ports.ts';

/**
 * The machine's time, in epoch ms. Where somebody sets the machine's clock back, it stands still until that time has
 * come again: nothing ends before it has begun.
 */
export class SystemClock implements Clock {
  readonly mode = 'system';
  readonly #machine: () => number;
  #latest = -Infinity;

  constructor(machine: () => number = Date.now) {
    this.#machine = machine;
  }

  now(): number {
    this.#latest = Math.max(this.#latest, this.#machine());
    return this.#latest;
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
