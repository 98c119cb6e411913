/** Who waits until what is committed is kept: of the rows on their way, and of those that are yet to be gathered. */
export class Waiting {
  #now: (() => void)[] = [];
  #next: (() => void)[] = [];

  /** For the rows on their way. */
  forThese(): Promise<void> {
    return new Promise((resolve) => this.#now.push(resolve));
  }

  /** For the rows that are gathered next. */
  forNext(): Promise<void> {
    return new Promise((resolve) => this.#next.push(resolve));
  }

  gathered(): void {
    this.#now = this.#next;
    this.#next = [];
  }

  kept(): void {
    const waiting = this.#now;
    this.#now = [];
    for (const done of waiting) done();
  }

  /** Nobody waits any longer. */
  endAll(): void {
    this.kept();
    this.gathered();
    this.kept();
  }
}
