import type { ClusterJournal, JournalEntry, MockCluster } from '../server/mock-cluster.ts';
import type { Received } from './received.ts';

/** What `expect` offers once it has been extended with `matchers`. */
export interface ClusterMatchers<R> {
  /** The cluster's journal has calls that match, as often as `times` says; left out: at least once. */
  toHaveReceived(expected: Received): R;
}

declare global {
  // Both Vitest and the types of Jest take up what is declared here.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // The parameters must be named as Vitest and Jest name them.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
    interface Matchers<R, T = {}> extends ClusterMatchers<R> {}
  }
}

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Calls that a message shows. */
const SHOWN = 3;

/** For `expect.extend(matchers)`. */
export const matchers = { toHaveReceived };

function toHaveReceived(
  this: { readonly isNot?: boolean },
  received: unknown,
  { times, ...where }: Received,
): Result {
  if (!isCluster(received)) throw new TypeError('toHaveReceived needs what startMockCluster gives');
  const { journal } = received;
  const wanted = typeof times === 'number' ? { exactly: times } : times;
  const { matched, problem, nearest } = journal.verify(where, wanted);
  if (problem === undefined)
    return { pass: true, message: () => unwanted(matched, journal.requests(where)) };
  const misses = nearest.map(({ request, differences }) =>
    [`nearest: ${callText(request)}`, ...differences.map(differenceText)].join('\n'),
  );
  const none = 'no call came near: the journal has none';
  const others = misses.length === 0 && matched === 0 ? [none] : misses;
  return { pass: false, message: () => [problem, whereText(where), ...others].join('\n') };
}

function unwanted(matched: number, requests: readonly JournalEntry[]): string {
  const shown = requests.slice(-SHOWN).map((one) => `matches: ${callText(one)}`);
  return [`expected it not to be so, got ${String(matched)} matching calls`, ...shown].join('\n');
}

function whereText(where: Omit<Received, 'times'>): string {
  return `wanted: ${JSON.stringify(where)}`;
}

function callText({ id, method, path, status, refusal, caller }: JournalEntry): string {
  const outcome = refusal === undefined ? String(status) : `${String(status)} ${refusal}`;
  return `${id} ${method} ${path} ${outcome}${caller === undefined ? '' : `, called by ${caller}`}`;
}

function differenceText({
  path,
  expected,
  actual,
}: ReturnType<ClusterJournal['verify']>['nearest'][number]['differences'][number]): string {
  const found = actual === undefined ? 'nothing' : JSON.stringify(actual);
  return `  ${path}: expected ${JSON.stringify(expected)}, got ${found}`;
}

function isCluster(received: unknown): received is Pick<MockCluster, 'journal'> {
  const { journal } = (received ?? {}) as { readonly journal?: Partial<ClusterJournal> };
  return typeof journal?.verify === 'function';
}
