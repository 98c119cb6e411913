import { Worker } from 'node:worker_threads';
import type { JsonObject } from '../domain/json.ts';
import type { ScriptOutcome, ScriptRunner } from '../domain/ports.ts';
import { BEGUN, type Work } from './script-work.ts';

const DEADLINE_MS = 2_000;

/** The file beside this one: built, or as a source where the process runs sources. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? 'script-worker.ts' : 'script-worker.js',
  import.meta.url,
);

/**
 * Runs user-written scripts and queries one after another in a thread of their own, which starts with the first of
 * them and is ended with one that does not give up. The rest of the server goes on meanwhile.
 */
export class QuickJsScriptRunner implements ScriptRunner {
  readonly #deadlineMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * What runs for `deadlineMs`, in real time, is taken out from outside; the budget of a script normally ends it first.
   */
  constructor({ deadlineMs = DEADLINE_MS }: { readonly deadlineMs?: number } = {}) {
    this.#deadlineMs = deadlineMs;
  }

  run(script: string, $: JsonObject): Promise<ScriptOutcome> {
    return this.#inTurn({ language: 'javascript', text: script, input: JSON.stringify($) });
  }

  jq(query: string, input: JsonObject): Promise<ScriptOutcome> {
    return this.#inTurn({ language: 'jq', text: query, input: JSON.stringify(input) });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #inTurn(work: Work): Promise<ScriptOutcome> {
    const outcome = this.#last.then(() => this.#runNow(work));
    this.#last = outcome;
    return outcome;
  }

  #runNow(work: Work): Promise<ScriptOutcome> {
    const what = work.language === 'jq' ? 'query' : 'script';
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      let finished = false;
      let deadline: NodeJS.Timeout | undefined;
      const finish = (outcome: ScriptOutcome, usable: boolean) => {
        finished = true;
        clearTimeout(deadline);
        // One by one: removeAllListeners would take node's own too, and with them all later messages.
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (!usable) {
          this.#worker = undefined;
          void worker.terminate();
        }
        resolve(outcome);
      };
      const fail = (error: string) => {
        finish({ ok: false, error }, false);
      };
      const onMessage = (message: typeof BEGUN | ScriptOutcome) => {
        if (message === BEGUN) deadline = setTimeout(stop, this.#deadlineMs);
        else finish(message, true);
      };
      const onError = (error: Error) => {
        fail(`the ${what} broke its sandbox: ${error.message}`);
      };
      const onExit = () => {
        fail(`the ${what} ended its sandbox`);
      };
      // A message that came while this thread was busy is taken first: timers run before it.
      const stop = () => {
        setImmediate(() => {
          setImmediate(() => {
            if (!finished) fail(`the ${what} ran longer than ${String(this.#deadlineMs)} ms`);
          });
        });
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(work);
    });
  }

  #start(): Worker {
    const worker = new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: 128 },
      // What the engine prints when it gives up belongs neither to the ready line nor to the log.
      stdout: true,
      stderr: true,
    });
    worker.unref();
    // Between two scripts nobody else listens: a thread that ends then is only to be replaced.
    worker
      .on('error', () => undefined)
      .on('exit', () => {
        if (this.#worker === worker) this.#worker = undefined;
      });
    return worker;
  }
}
