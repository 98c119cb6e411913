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
  /** Made with the first script: most decisions run none. */
  #known: Map<string, Promise<ScriptOutcome>> | undefined;
  #kept = 0;

  constructor(runner: ScriptRunner) {
    this.#runner = runner;
  }

  /** The runner for one more attempt at the decision. */
  attempt(): ScriptRunner {
    return new Attempt(this.#runner, this);
  }

  /** What the script of this key has come to, or comes to when it is run now. */
  outcome(key: string, run: () => Promise<ScriptOutcome>): Promise<ScriptOutcome> {
    this.#known ??= new Map();
    const known = this.#known.get(key);
    if (known) return known;
    const outcome = run();
    this.#kept += key.length;
    if (this.#kept <= MOST_KEPT) this.#known.set(key, outcome);
    return outcome;
  }
}

class Attempt implements ScriptRunner {
  readonly #runner: ScriptRunner;
  readonly #remembered: RememberedScripts;
  #times: Map<string, number> | undefined;

  constructor(runner: ScriptRunner, remembered: RememberedScripts) {
    this.#runner = runner;
    this.#remembered = remembered;
  }

  run(script: string, $: JsonObject): Promise<ScriptOutcome> {
    return this.#remembered.outcome(this.#keyOf(script, $), () => this.#runner.run(script, $));
  }

  jq(query: string, input: JsonObject): Promise<ScriptOutcome> {
    const key = this.#keyOf(`jq ${query}`, input);
    return this.#remembered.outcome(key, () => this.#runner.jq(query, input));
  }

  problemWith(script: string): Promise<string | undefined> {
    return this.#runner.problemWith(script);
  }

  #keyOf(text: string, input: JsonObject): string {
    const key = JSON.stringify([text, input]);
    this.#times ??= new Map();
    const time = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, time);
    return `${String(time)} ${key}`;
  }
}
