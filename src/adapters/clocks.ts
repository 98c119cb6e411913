import type { Clock } from '../domain/ports.ts';

/**
 * The machine's time, in epoch ms. Where somebody sets the machine's clock back, it goes on as time passes, ahead of the
 * machine's: nothing ends before it has begun, and what is due is not held up until that time has come again.
 */
export class SystemClock implements Clock {
  readonly mode = 'system';
  readonly #machine: () => number;
  /** Ms that have passed, whatever the clock was set to. */
  readonly #elapsed: () => number;
  #latest = -Infinity;
  /** The latest time that was the machine's, and when that was. */
  #from = -Infinity;
  #at = 0;

  constructor(machine: () => number = Date.now, elapsed: () => number = elapsedMs) {
    this.#machine = machine;
    this.#elapsed = elapsed;
  }

  now(): number {
    const machine = this.#machine();
    const at = this.#elapsed();
    if (machine >= this.#latest) {
      this.#from = this.#latest = machine;
      this.#at = at;
    } else this.#latest = Math.max(this.#latest, this.#from + Math.floor(at - this.#at));
    return this.#latest;
  }
}

function elapsedMs(): number {
  return performance.now();
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
