/** Wakes those who wait for the cluster to change; waiting is bounded by real time and ends with the cluster. */
export class CommitSignal {
  readonly #waiting = new Set<(changed: boolean) => void>();
  readonly #listeners: (() => void)[] = [];
  #closed = false;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  announce(): void {
    this.#count += 1;
    this.#wake(true);
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#closed = true;
    this.#wake(false);
  }

  elapsed(): number {
    return performance.now();
  }

  /** Input and output, timers and other calls come before what follows. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  next(waitMs: number): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false);
    return new Promise((resolve) => {
      const wake = (changed: boolean) => {
        clearTimeout(deadline);
        this.#waiting.delete(wake);
        resolve(changed);
      };
      const deadline = setTimeout(wake, waitMs, false);
      this.#waiting.add(wake);
    });
  }

  #wake(changed: boolean): void {
    for (const wake of this.#waiting) wake(changed);
  }
}
