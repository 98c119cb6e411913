/** How far long work is, for somebody who looks on: one line on a terminal, from two seconds on, which is gone at the end. */
const PATIENCE_MS = 2_000;
/** Back to the beginning of the line, and nothing left on it. */
const CLEAR = '\r\u{1b}[K';

export interface Progress {
  /** `what` is at its `number` of `total`. */
  readonly at: (number: number, total: number) => void;
  /** Takes the line away, so that others can write there; the next `at` shows it again. */
  readonly clear: () => void;
  readonly end: () => void;
}

export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows nothing where the stream is no terminal. */
export function showProgress(what: string, stream: ProgressStream = process.stderr): Progress {
  if (stream.isTTY !== true) return { at: ignore, clear: ignore, end: ignore };
  let line = `${what} …`;
  let isLong = false;
  const draw = () => {
    if (isLong) stream.write(CLEAR + line);
  };
  const timer = setTimeout(() => {
    isLong = true;
    draw();
  }, PATIENCE_MS);
  timer.unref();
  const clear = () => {
    if (isLong) stream.write(CLEAR);
  };
  return {
    at: (number, total) => {
      line = `${what} ${number} of ${total} …`;
      draw();
    },
    clear,
    end: () => {
      clearTimeout(timer);
      clear();
    },
  };
}

function ignore(): void {
  // Nobody looks on.
}
