import { FileJournal } from '../adapters/file-store/file-journal.ts';
import type { Log } from '../adapters/json-log.ts';
import type { StoreOption } from '../control/store-option.ts';
import { version } from '../generated/version.ts';
import type { KeptIn } from './create-cluster.ts';

interface Options {
  readonly store?: StoreOption | undefined;
  readonly reseed?: boolean | undefined;
  readonly log: Log;
}

/** What keeps the state where the options say; undefined: nothing does. */
export function keptInStore({ store, reseed = false, log }: Options): KeptIn | undefined {
  if (store === undefined || store.kind === 'memory') return undefined;
  const { path } = store;
  const keeper = new FileJournal(
    path,
    { version },
    {
      onProblem: (problem) => {
        if (problem === undefined) log.warn({}, `the store file:${path} can be written again`);
        else log.error({}, `${problem}: calls are answered 503 until it can be`);
      },
      onNotice: (message) => {
        log.warn({}, message);
      },
    },
  );
  return { keeper, name: `file:${path}`, reseed };
}
