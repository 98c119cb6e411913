import { USUAL_JOURNAL } from '../control/cluster-reading.ts';
import type { JournalEntry } from '../control/journal/entry.ts';
import type { Journal, Miss } from '../control/journal/journal.ts';
import { timesProblem, wrongTimes, type Times } from '../control/journal/times.ts';
import type { Where } from '../control/journal/where.ts';
import { wrongWhere } from '../control/journal/wrong-where.ts';
import { OptionError } from '../control/option-error.ts';

const USUAL_WAIT_MS = 1_000;

/** How many calls the journal keeps. Throws an OptionError. */
export function readJournal(most = USUAL_JOURNAL): number {
  if (Number.isSafeInteger(most) && most >= 0) return most;
  throw new OptionError(`--journal must be a whole number from 0, got "${String(most)}"`);
}

/** How often a call came, and whether that is right. */
export interface Verified {
  readonly matched: number;
  /** What is wrong with the number; left out: nothing. */
  readonly problem?: string;
  /** Calls that do not match, the nearest first; at most three. */
  readonly nearest: readonly Miss[];
}

/** All of its calls throw an OptionError for a filter that no call could be held against. */
export interface ClusterJournal {
  /** Those that match, oldest first; without a filter all that clients made. */
  requests(where?: Where): readonly JournalEntry[];
  /** The first that matches, once there is one; throws when none has come within the time (of the real clock; 1 s). */
  waitFor(where: Where, withinMs?: number): Promise<JournalEntry>;
  /** Whether clients made calls that match, so many times; left out: at least once. */
  verify(where: Where, times?: Times): Verified;
  /** Forgets all of them. */
  clear(): void;
}

/** The journal in the hands of whoever started the cluster. */
export function journalOf(journal: Journal): ClusterJournal {
  const requests = (where: Where = {}) => journal.entries(ofClients(where));
  return {
    requests,
    verify: (where, times) => {
      const wrong = times === undefined ? undefined : wrongTimes(times);
      if (wrong !== undefined) throw new OptionError(wrong);
      const { matched, nearest } = journal.verify(ofClients(where));
      const problem = timesProblem(matched, times);
      return { matched, nearest, ...(problem !== undefined && { problem }) };
    },
    clear: () => {
      journal.clear();
    },
    waitFor: (where, withinMs = USUAL_WAIT_MS) =>
      new Promise<JournalEntry>((resolve, reject) => {
        const [first] = requests(where);
        if (first !== undefined) {
          resolve(first);
          return;
        }
        const timer = setTimeout(() => {
          stop();
          const { nearest } = journal.verify(ofClients(where));
          const missed = nearest.map(({ request, differences }) => missText(request, differences));
          const all = ['no call has come that matches', ...missed].join('\n');
          reject(new Error(all));
        }, withinMs);
        const stop = journal.subscribe(() => {
          const found = requests(where).at(0);
          if (found === undefined) return;
          clearTimeout(timer);
          stop();
          resolve(found);
        });
      }),
  };
}

/** What clients called, where the filter does not say otherwise. */
function ofClients(where: Where): Where {
  const wrong = wrongWhere(where);
  if (wrong !== undefined) throw new OptionError(wrong);
  return { source: 'client', ...where };
}

function missText(
  { method, path, status }: JournalEntry,
  differences: readonly {
    readonly path: string;
    readonly expected: unknown;
    readonly actual?: unknown;
  }[],
): string {
  const parts = differences.map(
    ({ path: at, expected, actual }) =>
      `${at}: expected ${JSON.stringify(expected)}, got ${actual === undefined ? 'nothing' : JSON.stringify(actual)}`,
  );
  return `nearest: ${method} ${path} ${String(status)} (${parts.join('; ')})`;
}
