/**
 * What the domain needs from outside, each filled by an adapter.
 * The store is dumb: it knows no rule and no refusal, only records, keys and versions.
 */
import type { JsonObject } from './json.ts';
import type { Path } from './path.ts';

/**
 * The kinds of record a store holds, and the value of each. A room that owns records declares them in its `records.ts`,
 * so that the ground names no room.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- each room adds its members
export interface Records {}
export type Kind = keyof Records;

export interface Stored<K extends Kind = Kind> {
  readonly id: string;
  readonly value: Records[K];
  /** Changes with every commit of the record; never 0. */
  readonly version: number;
}

/** One record of a unit of work. `expected` is the version it was decided on; 0: there must be none. */
export type Change = {
  [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    readonly expected: number;
    /** The value that it was decided on; undefined: there was none. */
    readonly before: Records[K] | undefined;
    /** Undefined: the record is removed. */
    readonly value: Records[K] | undefined;
    /** It is removed to make room: more are not remembered. */
    readonly isForgotten?: true;
  };
}[Kind];

/** A record that time does something to, at `at` (epoch ms). */
export type Due = {
  [K in Kind]: { readonly kind: K; readonly at: number; readonly stored: Stored<K> };
}[Kind];

/** Of results in their order: those from the place `start` on, at most `size`. */
export interface Part {
  readonly start: number;
  readonly size: number;
}

export interface Page<K extends Kind = Kind> {
  readonly total: number;
  readonly records: readonly Stored<K>[];
}

export type IsPassedOver = (record: { readonly kind: Kind; readonly id: string }) => boolean;

export interface Reader {
  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined>;
  /**
   * The records that carry, of each list in `keys`, at least one key (see index-keys.ts), in the order in
   * which they got the key; at most `limit`.
   */
  find<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    limit?: number,
  ): Promise<readonly Stored<K>[]>;
  /** How many records `find` would give, and a part of them in the order of results of their kind (see index-keys.ts). */
  page<K extends Kind>(kind: K, keys: readonly (readonly string[])[], part: Part): Promise<Page<K>>;
  /**
   * The record whose time comes first, if that is at or before `now` (epoch ms), of those that are not passed over; of
   * two whose time is the same the one that was made first.
   */
  firstDue(now: number, isPassedOver?: IsPassedOver): Promise<Due | undefined>;
}

export interface Store extends Reader {
  /** All changes or none; `conflict` when any record no longer has the version it was decided on. */
  commit(changes: readonly Change[]): Promise<'committed' | 'conflict'>;
}

/** A record as a store tells it, and takes it from another. */
export interface StoredRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly value: unknown;
}

/** A key that records have got in another order than they were made in: the ids in the order of the key. */
export interface KeyOrder {
  readonly kind: Kind;
  readonly key: string;
  readonly ids: readonly string[];
}

/** A record that has got a key after it was made. */
export interface GainedKey {
  readonly kind: Kind;
  readonly id: string;
  readonly key: string;
}

/** A value with the keys by which it is found: the same list as before where a change of the value left them alone. */
export interface KeyedValue {
  readonly value: Records[Kind];
  readonly keys: readonly string[];
}

/** Told of what is committed. */
export interface CommitListener {
  /** A record has changed. `before` undefined: it is new; `after` undefined: it is gone. */
  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void;
  committed(): void;
}

export interface Clock {
  /** Epoch ms on the cluster's clock. */
  now(): number;
}

export interface Ids {
  /** A new UUID; a cluster started from the same seed gives the same ones in the same order. */
  next(): string;
}

/** One thing a schema judge finds wrong. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  readonly invalidValue?: unknown;
}

export interface Judging {
  /** Members may still be missing: only what is given can be wrong. */
  readonly draft: boolean;
  /** Members at the top that nobody misses though the value has none of that name. */
  readonly given: readonly string[];
}

export interface Judgement {
  /** What is wrong with the value, the first of it if that is much; empty when it fits. */
  readonly findings: readonly Finding[];
  /** How many findings there are. */
  readonly count: number;
}

/** Judges by JSON Schema, in bounded time: what takes longer is a finding too. */
export interface SchemaJudge {
  /** Why the schema cannot judge anything, or undefined when it can. Expressions in it say nothing. */
  problemWith(schema: JsonObject): Promise<string | undefined>;
  judge(schema: JsonObject, value: unknown, judging: Judging): Promise<Judgement>;
}

export type ScriptOutcome = (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string }
) & {
  /** The lines that it wrote with `console`, in order; left out: none. They are bounded in number and length. */
  readonly printed?: readonly string[] | undefined;
};

/** Runs what users have written, in bounded time and memory; what it comes to is a JSON value. */
export interface ScriptRunner {
  /** The completion value of a script in JavaScript that sees nothing but `$`. */
  run(script: string, $: JsonObject): Promise<ScriptOutcome>;
  /** What keeps the script from being one, in the engine's words; undefined: it parses. Nothing of it is run. */
  problemWith(script: string): Promise<string | undefined>;
  /** The list of all results of a query in jq for which the input is `.`. */
  jq(query: string, input: JsonObject): Promise<ScriptOutcome>;
}

/** Whom a token stands for. */
export interface Bearer {
  /** A user's id, or `app:` and an application's. */
  readonly subject: string;
  /** The subject's: a later user or application of the same id has another one. */
  readonly uuid: string;
  /** The access key that the token was traded for; it opens nothing without that key. */
  readonly accessKeyId?: string | undefined;
}

export interface Tokens {
  /** A token for the bearer; `lifeMs` counts from `now`, undefined: it never ends. */
  issue(bearer: Bearer, now: number, lifeMs: number | undefined): Promise<string>;
  /** Whom the token stands for, or why it stands for nobody. */
  read(token: string, now: number): Promise<Bearer | 'invalid' | 'expired'>;
}

/** The change that replaces the value of a record as it was read. */
export function replace<K extends Kind>(kind: K, stored: Stored<K>, value: Records[K]): Change {
  const { id, version: expected, value: before } = stored;
  return { kind, id, expected, before, value } as Change;
}

/** No change, but one that conflicts once the record as it was read is another or none: what is decided rests on it. */
export function keep<K extends Kind>(kind: K, stored: Stored<K>): Change {
  return replace(kind, stored, stored.value);
}

/** The change that takes the record away. */
export function remove<K extends Kind>(kind: K, stored: Stored<K>): Change {
  const { id, version: expected, value: before } = stored;
  return { kind, id, expected, before, value: undefined } as Change;
}

/** The same, to make room for newer ones. */
export function forget<K extends Kind>(kind: K, stored: Stored<K>): Change {
  return { ...remove(kind, stored), isForgotten: true };
}

/** The change that adds a record which must not be there yet. */
export function create<K extends Kind>(kind: K, id: string, value: Records[K]): Change {
  return { kind, id, expected: 0, before: undefined, value } as Change;
}

/** The change that adds the record, or replaces it where it was read. */
export function put<K extends Kind>(
  kind: K,
  id: string,
  stored: Stored<K> | undefined,
  value: Records[K],
): Change {
  return stored === undefined ? create(kind, id, value) : replace(kind, stored, value);
}
