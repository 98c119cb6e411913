import { resolve } from 'node:path';
import { FileJournal } from '../adapters/file-store/file-journal.ts';
import type { Log } from '../adapters/json-log.ts';
import { namedUrl, type Place } from '../adapters/postgres-store/connection.ts';
import type { Lead } from '../adapters/postgres-store/possession.ts';
import { PostgresJournal } from '../adapters/postgres-store/postgres-journal.ts';
import type { StoreReading } from '../control/cluster-reading.ts';
import { StoreCounts } from '../control/metrics/store-counts.ts';
import type { StoreOption } from '../control/store-option.ts';
import { timeLimitsOf } from '../control/time-limits.ts';
import { version } from '../generated/version.ts';
import type { KeptIn } from './create-cluster.ts';

interface Options {
  readonly store?: StoreOption | undefined;
  readonly reseed?: boolean | undefined;
  readonly log: Log;
}

/** Where in the database it is. */
export function placeOf(url: string): Place {
  return { ...timeLimitsOf(url), schema: 'conductor_mock', version };
}

/** Where the state is, for those who look at the cluster; without secrets. */
export function storeReading(store: StoreOption = { kind: 'memory' }): StoreReading {
  const { kind } = store;
  if (kind === 'memory') return { kind };
  return { kind, place: kind === 'file' ? resolve(store.path) : namedUrl(store.url) };
}

/** What keeps the state where the options say; undefined: nothing does. `lead`: of a server that has the store already. */
export function keptInStore(
  { store, reseed = false, log }: Options,
  lead?: Lead,
): KeptIn | undefined {
  if (store === undefined || store.kind === 'memory') return undefined;
  const name = store.kind === 'file' ? `file:${store.path}` : namedUrl(store.url);
  const onProblem = (problem: string | undefined) => {
    if (problem === undefined) log.warn({}, `the store ${name} can be written again`);
    else log.error({}, `${problem}: calls are answered 503 until it can be`);
  };
  const onNotice = (message: string) => {
    log.warn({}, message);
  };
  const counts = new StoreCounts();
  const told = { onProblem, onNotice, onWritten: counts.note.bind(counts) };
  const keeper =
    store.kind === 'file'
      ? new FileJournal(store.path, { version }, told)
      : new PostgresJournal(placeOf(store.url), told, lead);
  return { keeper, name, reseed, metrics: () => counts.metrics(keeper) };
}
