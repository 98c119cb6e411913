/** Changes of records as they stand in JSON, one after another, and how a store follows them. */
import type { SharedJson, SharedValues } from '../codec.ts';
import { decoded } from '../codec.ts';
import { isFailure, type Failure } from '../failure.ts';
import type { Kind, Records, StoredRecord } from '../ports.ts';
import { codecOf, decodedRecord, encodedRecord, kindNamed } from './record-codecs.ts';

/** A record as it was and as it has become; undefined: it was not there, or is gone. */
export interface RecordChange {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Records[Kind] | undefined;
  readonly after: Records[Kind] | undefined;
}

/** A store that is told of changes after they have happened. */
export interface FollowingStore {
  valueOf<K extends Kind>(kind: K, id: string): Records[K] | undefined;
  put(record: StoredRecord): void;
  drop(kind: Kind, id: string): void;
}

/** `[kind, id]`: it is gone; with the value: it is that; with a fourth item: only what differs is told. */
export function writtenChange(change: RecordChange, written: SharedValues): readonly unknown[] {
  const { kind, id, before, after } = change;
  if (after === undefined) return [kind, id];
  const differing = before && codecOf(kind).change?.encode(before, after, written);
  return differing === undefined
    ? [kind, id, encodedRecord(kind, after, written)]
    : [kind, id, differing, 'changed'];
}

/** Throws an Error that says what is wrong with the change. */
export function followChange(json: unknown, store: FollowingStore, shared: SharedJson): void {
  const [named, id, value, isDifference] = Array.isArray(json) ? (json as readonly unknown[]) : [];
  const kind = right(decoded(named, kindNamed, shared));
  if (typeof id !== 'string') throw new Error('a change has the kind and the id of a record');
  if (value === undefined) store.drop(kind, id);
  else if (isDifference === undefined)
    store.put({ kind, id, value: right(decodedRecord(kind, id, value, shared, [])) });
  else store.put({ kind, id, value: changed(kind, id, value, store, shared) });
}

function changed<K extends Kind>(
  kind: K,
  id: string,
  json: unknown,
  store: FollowingStore,
  shared: SharedJson,
): Records[K] {
  const before = store.valueOf(kind, id);
  const { change } = codecOf(kind);
  if (before === undefined || change === undefined)
    throw new Error(`there is no ${kind} "${id}" that could have changed`);
  return right(decoded(json, { decode: (one) => change.decode(before, one, shared) }, shared));
}

function right<T>(value: T | Failure): T {
  if (isFailure(value)) throw new Error(value.reason);
  return value;
}
