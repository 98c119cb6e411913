import type { JsonObject } from '../domain/json.ts';
import type { ScriptOutcome, ScriptRunner } from '../domain/ports.ts';

/** Characters of scripts and inputs that are kept; what is beyond runs again. */
const MOST_KEPT = 8_000_000;

/**
 * What scripts came to in one decision: when it is made again after a conflict, a script is not run again where its
 * input is the same. Each time that a decision runs the same script counts for itself.
 */
export class RememberedScripts {
  readonly #runner: ScriptRunner;
  readonly #known = new Map<string, Promise<ScriptOutcome>>();
  #kept = 0;

  constructor(runner: ScriptRunner) {
    this.#runner = runner;
  }

  /** The runner for one more attempt at the decision. */
  attempt(): ScriptRunner {
    const times = new Map<string, number>();
    const remembered = (text: string, input: JsonObject, run: () => Promise<ScriptOutcome>) => {
      const key = JSON.stringify([text, input]);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return this.#outcome(`${String(time)} ${key}`, run);
    };
    const runner = this.#runner;
    return {
      run: (script, $) => remembered(script, $, () => runner.run(script, $)),
      jq: (query, input) => remembered(`jq ${query}`, input, () => runner.jq(query, input)),
      problemWith: (script) => runner.problemWith(script),
    };
  }

  #outcome(key: string, run: () => Promise<ScriptOutcome>): Promise<ScriptOutcome> {
    const known = this.#known.get(key);
    if (known) return known;
    const outcome = run();
    this.#kept += key.length;
    if (this.#kept <= MOST_KEPT) this.#known.set(key, outcome);
    return outcome;
  }
}
