import { SECOND_MS } from '../../domain/units.ts';
import type { Change, Reader } from '../../domain/ports.ts';
import type { Execution } from '../../domain/executions/execution.ts';
import type { Context } from '../../domain/context.ts';

/** What a caller waits for, and what it is shown. */
export interface Wait<Body> {
  /** Real time. */
  readonly seconds: number;
  readonly isOver: (execution: Execution, read: Reader) => Promise<boolean>;
  /** `isOver`: whether what is shown is what was waited for; otherwise the time is over before. */
  readonly show: (execution: Execution, read: Reader, isOver: boolean) => Promise<Body>;
}

interface Awaited<Body> {
  readonly answer: { readonly status: 200; readonly body: Body };
  readonly changes?: readonly Change[];
  readonly waiting?: {
    readonly forMs: number;
    readonly again: (context: Pick<Context, 'read'>) => Promise<Awaited<Body>>;
  };
}

/**
 * Answers with the execution once the wait is over, or with what there is when the time is. An execution that the
 * `changes` have just made or moved is looked at once they are stored, with all that follows from them.
 */
export async function answerWhen<Body>(
  execution: Execution,
  wait: Wait<Body>,
  { read }: Pick<Context, 'read'>,
  changes: readonly Change[] = [],
): Promise<Awaited<Body>> {
  const isOver = await wait.isOver(execution, read);
  const answer = { status: 200, body: await wait.show(execution, read, isOver) } as const;
  if (changes.length === 0 && isOver) return { answer };
  const again = async (context: Pick<Context, 'read'>) => {
    const newest = (await context.read.read('execution', execution.workflowId))?.value;
    // Removed by somebody else, it comes no further: it is shown as it was last seen.
    return newest === undefined ? { answer } : answerWhen(newest, wait, context);
  };
  return { answer, changes, waiting: { forMs: millisecondsOf(wait.seconds), again } };
}

/** Answers with the execution as it is once the changes are stored. */
export function answerOnceStored<Body>(
  execution: Execution,
  changes: readonly Change[],
  show: Wait<Body>['show'],
  context: Pick<Context, 'read'>,
): Promise<Awaited<Body>> {
  const wait = { seconds: 0, isOver: () => Promise.resolve(true), show };
  return answerWhen(execution, wait, context, changes);
}

/** Timers hold no longer time than this: almost 25 days. */
const LONGEST_MS = 2 ** 31 - 1;

function millisecondsOf(seconds: number): number {
  return Math.min(seconds * SECOND_MS, LONGEST_MS);
}
