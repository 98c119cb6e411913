import { WorkerThread } from '../worker-thread.ts';
import type { JudgeOutcome, JudgeWork } from './judge-work.ts';

/** Real time after which a thread that counts and measures itself is taken out from outside. */
const GUARD_MS = 30_000;

/** What values as deep as requests can carry need. */
const STACK_MB = 64;

const LIMITS = { maxOldGenerationSizeMb: 256, stackSizeMb: STACK_MB };

/** Judges one after another in a thread of its own, which starts with the first. */
export class JudgeThread {
  readonly #thread = new WorkerThread('judge-worker', import.meta.url, LIMITS);

  /** What the work comes to. */
  perform<T>(work: JudgeWork): Promise<JudgeOutcome<T>> {
    return this.#thread.perform<JudgeOutcome<T>, JudgeOutcome<T>>(work, (finish) => {
      const onEnd = () => {
        finish({ tooCostly: 'too costly to judge: it needs more memory than there is' }, false);
      };
      const guard = setTimeout(onEnd, GUARD_MS);
      return {
        onMessage: (outcome) => {
          finish(outcome, true);
        },
        onEnd,
        onFinish: () => {
          clearTimeout(guard);
        },
      };
    });
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
