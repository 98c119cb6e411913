import { FileJournal } from '../adapters/file-store/file-journal.ts';
import type { Log } from '../adapters/json-log.ts';
import { namedUrl } from '../adapters/postgres-store/connection.ts';
import { PostgresJournal } from '../adapters/postgres-store/postgres-journal.ts';
import type { StoreOption } from '../control/store-option.ts';
import { version } from '../generated/version.ts';
import type { KeptIn } from './create-cluster.ts';

interface Options {
  readonly store?: StoreOption | undefined;
  readonly reseed?: boolean | undefined;
  readonly log: Log;
}

/** Where in a database it is. */
const SCHEMA = 'conductor_mock';

/** What keeps the state where the options say; undefined: nothing does. */
export function keptInStore({ store, reseed = false, log }: Options): KeptIn | undefined {
  if (store === undefined || store.kind === 'memory') return undefined;
  const name = store.kind === 'file' ? `file:${store.path}` : namedUrl(store.url);
  const onProblem = (problem: string | undefined) => {
    if (problem === undefined) log.warn({}, `the store ${name} can be written again`);
    else log.error({}, `${problem}: calls are answered 503 until it can be`);
  };
  const onNotice = (message: string) => {
    log.warn({}, message);
  };
  const keeper =
    store.kind === 'file'
      ? new FileJournal(store.path, { version }, { onProblem, onNotice })
      : new PostgresJournal({ url: store.url, schema: SCHEMA, version }, onProblem);
  return { keeper, name, reseed };
}
