import { Worker } from 'node:worker_threads';
import type { JsonObject } from '../domain/json.ts';
import type { ScriptOutcome, ScriptRunner } from '../domain/ports.ts';

/** A script that gets this far, in real time, is taken out from outside; its own budget normally ends it first. */
const DEADLINE_MS = 2_000;

/**
 * Runs user-written scripts one after another in a thread of their own, which starts with the first script and is
 * ended with a script that does not give up. The rest of the server goes on meanwhile.
 */
export class QuickJsScriptRunner implements ScriptRunner {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  run(script: string, $: JsonObject): Promise<ScriptOutcome> {
    const outcome = this.#last.then(() => this.#runNow(script, JSON.stringify($)));
    this.#last = outcome;
    return outcome;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #runNow(script: string, bindings: string): Promise<ScriptOutcome> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const finish = (outcome: ScriptOutcome, usable: boolean) => {
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
      const onMessage = (outcome: ScriptOutcome) => {
        finish(outcome, true);
      };
      const onError = (error: Error) => {
        fail(`the script broke its sandbox: ${error.message}`);
      };
      const onExit = () => {
        fail('the script ended its sandbox');
      };
      const deadline = setTimeout(() => {
        fail(`the script ran longer than ${String(DEADLINE_MS)} ms`);
      }, DEADLINE_MS);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage({ script, bindings });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./script-worker.js', import.meta.url), {
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
