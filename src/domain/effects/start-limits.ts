import type { UnaskedStarts } from '../bounds.ts';
import { failure, type Failure } from '../failure.ts';

/** Workflows that start workflows, in one unit: a chain longer than this ends. */
const LONGEST_CHAIN = 10;
/** And so does one that has started this many through triggers, side by side or after one another. */
const MOST_TRIGGERED = 100;
/** Sub-workflows may stand deeper in one another, and more of them side by side. */
const DEEPEST_NESTING = 50;
const MOST_NESTED = 10_000;

/** How far executions that start one another within one unit have come. */
export class StartLimits {
  readonly #depths = new Map<string, number>();
  readonly #unasked: UnaskedStarts | undefined;
  #triggered = 0;
  #nested = 0;

  /** `unasked`: what may begin where nobody calls. */
  constructor(unasked?: UnaskedStarts) {
    this.#unasked = unasked;
  }

  /** Why no further workflow may be triggered by that execution; undefined: one may, and is counted. */
  trigger(startedBy: string, started: string): Failure | undefined {
    const depth = this.#depthBelow(startedBy);
    if (depth > LONGEST_CHAIN)
      return failure(`a chain of more than ${String(LONGEST_CHAIN)} triggers was cut`);
    if (this.#triggered === MOST_TRIGGERED)
      return failure(`a chain that had started ${String(MOST_TRIGGERED)} workflows was cut`);
    const cut = this.#tooMany();
    if (cut) return cut;
    this.#triggered += 1;
    this.#depths.set(started, depth);
    return undefined;
  }

  /** Why no further workflow may be started by a task of that execution; undefined: one may, and is counted. */
  nest(startedBy: string, started: string): Failure | undefined {
    const depth = this.#depthBelow(startedBy);
    if (depth > DEEPEST_NESTING)
      return failure(
        `workflows that start one another more than ${String(DEEPEST_NESTING)} deep without a wait were cut`,
      );
    if (this.#nested === MOST_NESTED)
      return failure(`more than ${String(MOST_NESTED)} workflows started at once were cut`);
    const cut = this.#tooMany();
    if (cut) return cut;
    this.#nested += 1;
    this.#depths.set(started, depth);
    return undefined;
  }

  #tooMany(): Failure | undefined {
    const { most = Infinity, left = Infinity } = this.#unasked ?? {};
    if (this.#triggered + this.#nested < left) return undefined;
    this.#unasked?.cut();
    return failure(
      `more than ${String(most)} workflows within a minute that nobody called for were cut (--max-starts-per-minute)`,
    );
  }

  #depthBelow(workflowId: string): number {
    return (this.#depths.get(workflowId) ?? 0) + 1;
  }
}
