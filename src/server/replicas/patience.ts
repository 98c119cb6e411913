/** For how long somebody waits, and no longer. */
export class Patience {
  readonly over: Promise<void>;
  #isOver: boolean;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number) {
    this.#isOver = ms === 0;
    this.over = new Promise((resolve) => {
      this.#timer = setTimeout(() => {
        this.#isOver = true;
        resolve();
      }, ms);
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
