import type { Answer } from './wire.ts';

/** What a run made, to be removed at its end in reverse order, whatever happens. */
export class CleanUp {
  readonly #made: Made[] = [];

  /**
   * Called before the thing is made, as the answer to that may be lost. `what` names it where it cannot be removed. Gone
   * already, or never made, is as good as removed: `find` reads it, for things whose removal does not say so with a 404.
   */
  add(what: string, remove: () => Promise<Answer>, find?: () => Promise<Answer>): void {
    this.#made.push({ what, remove, find });
  }

  /** What remains, each with the reason. */
  async run(): Promise<readonly string[]> {
    const left: string[] = [];
    for (const one of this.#made.splice(0).reverse()) {
      const reason = await whyLeft(one);
      if (reason !== undefined) left.push(`${one.what}: ${reason}`);
    }
    return left;
  }
}

interface Made {
  readonly what: string;
  readonly remove: () => Promise<Answer>;
  readonly find: (() => Promise<Answer>) | undefined;
}

async function whyLeft({ remove, find }: Made): Promise<string | undefined> {
  try {
    const answer = await remove();
    if (answer.status < 300 || answer.status === 404) return undefined;
    if (find && isNothing(await find())) return undefined;
    return answer.from;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isNothing({ status, value }: Answer): boolean {
  return status === 404 || (Array.isArray(value) && value.length === 0);
}
