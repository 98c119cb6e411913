import { pathText, type Path } from '../../domain/path.ts';
import type { JournalEntry, Source } from './entry.ts';

/** What a call must be to match; what is left out may be anything. Objects match what contains them. */
export interface Where {
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** How the path begins. */
  readonly path?: string | undefined;
  /** 404, or a class such as `4xx`. */
  readonly status?: number | string | undefined;
  readonly caller?: string | undefined;
  readonly refusal?: string | undefined;
  /** Only later ones: the id of a call, or a time (epoch ms or ISO 8601). */
  readonly since?: number | string | undefined;
  readonly source?: Source | undefined;
  readonly query?: unknown;
  /** Names in lower case. */
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** Where a call is not as it should be. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  /** Left out: there is nothing. */
  readonly actual?: unknown;
}

type Fits = (wanted: unknown, entry: JournalEntry) => boolean;

const members: Readonly<
  Record<
    Exclude<keyof Where, 'query' | 'headers' | 'body'>,
    { readonly of: keyof JournalEntry; readonly fits: Fits }
  >
> = {
  operation: { of: 'operation', fits: (wanted, { operation }) => operation === wanted },
  method: {
    of: 'method',
    fits: (wanted, { method }) => method === String(wanted).toUpperCase(),
  },
  path: { of: 'path', fits: (wanted, { path }) => path.startsWith(String(wanted)) },
  status: { of: 'status', fits: (wanted, { status }) => isStatus(String(wanted), status) },
  caller: { of: 'caller', fits: (wanted, { caller }) => caller === wanted },
  refusal: { of: 'refusal', fits: (wanted, { refusal }) => refusal === wanted },
  since: { of: 'id', fits: (wanted, entry) => isLater(entry, wanted) },
  source: { of: 'source', fits: (wanted, { source }) => source === wanted },
};

/** Everything a filter may name. */
export const whereNames: readonly string[] = [...Object.keys(members), 'query', 'headers', 'body'];

/** All in which the call is not as it should be; none: it matches. */
export function differencesFrom(where: Where, entry: JournalEntry): readonly Difference[] {
  const { query, headers, body, ...plain } = where;
  const own = Object.entries(plain).flatMap(([name, wanted]): Difference[] => {
    const { of, fits } = members[name as keyof typeof members];
    if (wanted === undefined || fits(wanted, entry)) return [];
    return [difference([name], wanted, entry[of])];
  });
  const texts = textsIn(query);
  return [
    ...own,
    ...(query === undefined ? [] : within(texts, entry.query, ['query'])),
    ...(headers === undefined
      ? []
      : within(lowerCased(headers), entry.request.headers, ['headers'])),
    ...(body === undefined ? [] : within(body, entry.request.body, ['body'])),
  ];
}

function within(wanted: unknown, actual: unknown, at: Path): readonly Difference[] {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length)
      return [difference(at, wanted, actual)];
    return wanted.flatMap((one: unknown, index) => within(one, actual[index], [...at, index]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual))
      return [difference(at, wanted, actual)];
    return Object.entries(wanted).flatMap(([name, one]) => {
      const there: unknown = Object.hasOwn(actual, name)
        ? actual[name as keyof typeof actual]
        : undefined;
      return within(one, there, [...at, name]);
    });
  }
  return wanted === actual ? [] : [difference(at, wanted, actual)];
}

function difference(at: Path, expected: unknown, actual: unknown): Difference {
  const path = pathText(at);
  return actual === undefined ? { path, expected } : { path, expected, actual };
}

/** Query parameters are texts, whatever they are compared with. */
function textsIn(query: unknown): unknown {
  if (Array.isArray(query)) return query.map(textsIn);
  if (typeof query !== 'object' || query === null) return String(query);
  return Object.fromEntries(Object.entries(query).map(([name, one]) => [name, textsIn(one)]));
}

function lowerCased(headers: unknown): unknown {
  if (typeof headers !== 'object' || headers === null) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, one]) => [name.toLowerCase(), one as unknown]),
  );
}

function isStatus(wanted: string, status: number): boolean {
  return wanted.endsWith('xx')
    ? wanted.startsWith(String(Math.floor(status / 100)))
    : wanted === String(status);
}

/** `r12` is the call of that number; anything else is a time. */
function isLater({ id, at }: JournalEntry, since: unknown): boolean {
  const number = numberIn(String(since));
  if (number !== undefined) return (numberIn(id) ?? 0) > number;
  return at > timeOf(since);
}

function numberIn(id: string): number | undefined {
  const [, digits] = /^r(\d+)$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Epoch ms; NaN: it is no time and no id. */
function timeOf(since: unknown): number {
  const text = String(since);
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text);
}

export function isSince(since: unknown): boolean {
  return numberIn(String(since)) !== undefined || !Number.isNaN(timeOf(since));
}
