import { Worker } from 'node:worker_threads';
import type { JudgeOutcome, JudgeWork } from './judge-work.ts';

/** The file beside this one: built, or as a source where the process runs sources. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? 'judge-worker.ts' : 'judge-worker.js',
  import.meta.url,
);

/** Real time after which a thread that counts and measures itself is taken out from outside. */
const GUARD_MS = 30_000;

/** What values as deep as requests can carry need. */
const STACK_MB = 64;

/** Judges one after another in a thread of its own, which starts with the first. */
export class JudgeThread {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** What the work comes to. */
  perform<T>(work: JudgeWork): Promise<JudgeOutcome<T>> {
    const outcome = this.#last.then(() => this.#performNow<T>(work));
    this.#last = outcome;
    return outcome;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #performNow<T>(work: JudgeWork): Promise<JudgeOutcome<T>> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const finish = (outcome: JudgeOutcome<T>, usable: boolean) => {
        clearTimeout(guard);
        worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        if (!usable) {
          this.#worker = undefined;
          void worker.terminate();
        }
        resolve(outcome);
      };
      const onMessage = (outcome: JudgeOutcome<T>) => {
        finish(outcome, true);
      };
      const onEnd = () => {
        finish({ tooCostly: 'too costly to judge: it needs more memory than there is' }, false);
      };
      const guard = setTimeout(onEnd, GUARD_MS);
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      worker.postMessage(work);
    });
  }

  #start(): Worker {
    const worker = new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: STACK_MB },
      stdout: true,
      stderr: true,
    });
    worker.unref();
    // Between two pieces of work nobody else listens.
    worker
      .on('error', () => undefined)
      .on('exit', () => {
        if (this.#worker === worker) this.#worker = undefined;
      });
    return worker;
  }
}
