/** Judging stops here: it would take longer than it may. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
}

/** What was begun in the main thread has to be begun anew in the one for long work. */
export class NeedsThread extends Error {
  override readonly name = 'NeedsThread';
}

export interface Budget {
  readonly maxSteps: number;
  /** Findings beyond are counted only. */
  readonly maxFindings: number;
  /** Runs a test that no count of steps bounds; throws when it takes too long. */
  readonly unbounded: (test: () => boolean) => boolean;
  /** What is thrown when the steps are used up. */
  readonly onSpent: () => Error;
}

export const TOO_DEEP = 'too costly to judge: it is nested too deep';

/** Deeper than any value and schema that a request can carry, and shallow enough for the stack. */
const MOST_LEVELS = 10_000;

/**
 * Counts what is done; a step takes some 100 ns. The same schema and value take the same number of steps on every
 * machine.
 */
export class Meter {
  readonly #budget: Budget;
  #steps = 0;
  #levels = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Throws when the steps are used up. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > this.#budget.maxSteps) throw this.#budget.onSpent();
  }

  descend(): void {
    this.#levels += 1;
    if (this.#levels > MOST_LEVELS) throw new TooCostly(TOO_DEEP);
  }

  ascend(): void {
    this.#levels -= 1;
  }

  unbounded(test: () => boolean): boolean {
    return this.#budget.unbounded(test);
  }
}
