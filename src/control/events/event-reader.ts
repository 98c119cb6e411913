import { SECOND_MS } from '../../domain/units.ts';

/** Without an event for so long (of real time) a comment is sent, so that nobody takes the connection for dead. */
const HEARTBEAT_MS = 15 * SECOND_MS;
const HEARTBEAT = ': still here\n\n';

/** What comes next for a reader. */
export interface Part {
  readonly text: string;
  /** The id of the last event that is in it. */
  readonly last: number;
}

interface Source {
  /** What there is after the event of that id; undefined: nothing yet. */
  readonly next: (last: number) => Part | undefined;
  /** The reader is gone. */
  readonly left: () => void;
}

/** One who follows the events. It asks for more when it has read what it has: nothing is kept for it alone. */
export class EventReader {
  readonly stream: ReadableStream<string>;
  readonly #source: Source;
  #last: number;
  #controller: ReadableStreamDefaultController<string> | undefined;
  #isOver = false;
  #woken: (() => void) | undefined;

  constructor(last: number, source: Source) {
    this.#last = last;
    this.#source = source;
    this.stream = new ReadableStream<string>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => this.#send(),
        cancel: () => {
          this.#end();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** There is something new. */
  wake(): void {
    this.#woken?.();
  }

  close(): void {
    if (this.#isOver) return;
    this.#end();
    this.#controller?.close();
  }

  #end(): void {
    this.#isOver = true;
    this.#source.left();
    this.wake();
  }

  async #send(): Promise<void> {
    const part = this.#source.next(this.#last) ?? (await this.#nextWithin(HEARTBEAT_MS));
    if (this.#isOver) return;
    this.#last = part?.last ?? this.#last;
    this.#controller?.enqueue(part?.text ?? HEARTBEAT);
  }

  /** Undefined: nothing has come. */
  async #nextWithin(ms: number): Promise<Part | undefined> {
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, ms).unref();
      this.#woken = () => {
        clearTimeout(patience);
        resolve();
      };
    });
    this.#woken = undefined;
    return this.#source.next(this.#last);
  }
}
