import { Worker, type ResourceLimits } from 'node:worker_threads';

/** What is made of what a thread does with one piece of work. */
export interface Listeners<Message> {
  onMessage(message: Message): void;
  /** The thread has ended, with an error or by itself. */
  onEnd(error?: Error): void;
  /** The outcome is known, whatever it is: timers are no longer wanted. */
  onFinish(): void;
}

/** Ends the work with its outcome; a thread that is not usable any more is taken out from outside. */
export type Finish<Outcome> = (outcome: Outcome, usable: boolean) => void;

/** Works one piece after another in a thread of its own, which starts with the first and is replaced when it ends. */
export class WorkerThread {
  readonly #file: URL;
  readonly #limits: ResourceLimits;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `beside`: the URL of the module that the thread's file stands beside, built or as a source as it is. */
  constructor(name: string, beside: string, limits: ResourceLimits) {
    this.#file = new URL(`${name}.${beside.endsWith('.ts') ? 'ts' : 'js'}`, beside);
    this.#limits = limits;
  }

  /** What the work comes to, in its turn. */
  perform<Message, Outcome>(
    work: unknown,
    listen: (finish: Finish<Outcome>) => Listeners<Message>,
  ): Promise<Outcome> {
    const outcome = this.#last.then(() => this.#performNow(work, listen));
    this.#last = outcome;
    return outcome;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #performNow<Message, Outcome>(
    work: unknown,
    listen: (finish: Finish<Outcome>) => Listeners<Message>,
  ): Promise<Outcome> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const listeners = listen((outcome, usable) => {
        listeners.onFinish();
        // One by one: removeAllListeners would take node's own too, and with them all later messages.
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (!usable) {
          this.#worker = undefined;
          void worker.terminate();
        }
        resolve(outcome);
      });
      const onMessage = (message: Message) => {
        listeners.onMessage(message);
      };
      const onError = (error: Error) => {
        listeners.onEnd(error);
      };
      const onExit = () => {
        listeners.onEnd();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(work);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#file, {
      resourceLimits: this.#limits,
      // What an engine prints when it gives up belongs neither to the ready line nor to the log.
      stdout: true,
      stderr: true,
    });
    worker.unref();
    // Between two pieces of work nobody else listens: a thread that ends then is only to be replaced.
    worker
      .on('error', () => undefined)
      .on('exit', () => {
        if (this.#worker === worker) this.#worker = undefined;
      });
    return worker;
  }
}
