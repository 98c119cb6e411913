/** The state of a cluster as lines of JSON. */
import { encoded, SharedValues } from '../../domain/codec.ts';
import type { Records, StoredRecord } from '../../domain/ports.ts';
import { writtenChange } from '../../domain/records/written-changes.ts';
import type { KeptFaults } from '../faults/kept-faults.ts';
import { parts, type Parts } from '../snapshots/parts.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import type { Turn } from '../snapshots/write-snapshot.ts';
import type { Same, StateName } from './kept-line.ts';
import type { KeptCluster, TenantSettings } from './kept-state.ts';

/** Whose lines they are. */
export type Named =
  | { readonly seeds: string }
  | {
      readonly tenant: string;
      readonly settings: TenantSettings;
      /** The start of the cluster without a prefix: records that are as there are only named. */
      readonly origin: SteerableStore;
    };

/** Records of a line. */
const MOST = 100;

/** What stands besides the records. */
export function besideOf(state: Parts, faults?: KeptFaults): object {
  return { ...(encoded(state, parts, new SharedValues()) as object), ...(faults && { faults }) };
}

/** Both states; their stores must not change any more. */
export async function* linesOf(cluster: KeptCluster, named: Named, turn: Turn) {
  const { start, now } = cluster;
  const written = new SharedValues();
  yield* startLines(cluster, named, written, turn);
  const isSame = ({ kind, id, value }: StoredRecord) => start.store.valueOf(kind, id) === value;
  yield headOf('now', cluster, named);
  yield* recordLines(now.store, { isSame, written, isShown: true, named, turn });
}

/** The records of a store, each as it is; what they share is among `written`, and stands in no line. */
export async function* wholeLinesOf(store: SteerableStore, written: SharedValues, turn: Turn) {
  yield* recordLines(store, { isSame: () => false, written, isShown: false, named: {}, turn });
}

/** What stands before the records of a state. */
export function headOf(
  state: StateName,
  cluster: KeptCluster,
  named: Named,
  asBefore = false,
): string {
  const { store: _store, ...beside } = state === 'start' ? cluster.start : cluster.now;
  const faults = state === 'now' ? cluster.faults : undefined;
  const settings = state === 'start' && 'settings' in named && { settings: named.settings };
  const begins = asBefore && { asBefore };
  return JSON.stringify({
    ...tagOf(named),
    ...settings,
    state,
    ...begins,
    ...besideOf(beside, faults),
  });
}

async function* startLines(
  cluster: KeptCluster,
  named: Named,
  written: SharedValues,
  turn: Turn,
): AsyncGenerator<string> {
  if ('seeds' in named) yield JSON.stringify({ seeds: named.seeds });
  else yield JSON.stringify({ isFirst: true });
  yield headOf('start', cluster, named);
  const isSame = ({ kind, id, value }: StoredRecord) =>
    'origin' in named && named.origin.valueOf(kind, id) === value;
  yield* recordLines(cluster.start.store, { isSame, written, isShown: true, named, turn });
}

interface Telling {
  readonly isSame: (record: StoredRecord) => boolean;
  readonly written: SharedValues;
  /** Whether what is shared stands in the first line that needs it. */
  readonly isShown: boolean;
  readonly named: Partial<Named>;
  readonly turn: Turn;
}

async function* recordLines(
  store: SteerableStore,
  { isSame, written, isShown, named, turn }: Telling,
): AsyncGenerator<string> {
  const tag = tagOf(named);
  for (const run of runsOf(store.records(), isSame)) {
    const told = run.isSame ? { same: run.records.map(sameOf) } : changesOf(run, written, isShown);
    yield JSON.stringify({ ...tag, ...told });
    await turn();
  }
  for (const order of store.keyOrders()) {
    if (order) yield JSON.stringify({ ...tag, orders: [order] });
    await turn();
  }
}

function tagOf(named: Partial<Named>): { readonly tenant?: string } {
  return 'tenant' in named ? { tenant: named.tenant } : {};
}

interface Run {
  readonly isSame: boolean;
  readonly records: StoredRecord[];
}

/** Records that follow one another and are written alike. */
function* runsOf(
  records: Iterable<StoredRecord>,
  isSame: (record: StoredRecord) => boolean,
): Generator<Run> {
  let run: Run | undefined;
  for (const record of records) {
    const same = isSame(record);
    if (run && (run.isSame !== same || run.records.length >= MOST)) {
      yield run;
      run = undefined;
    }
    run ??= { isSame: same, records: [] };
    run.records.push(record);
  }
  if (run) yield run;
}

function changesOf({ records }: Run, written: SharedValues, isShown: boolean): object {
  const known = written.json.length;
  const changes = records.map(({ kind, id, value }) =>
    writtenChange({ kind, id, before: undefined, after: value as Records[typeof kind] }, written),
  );
  const shared = written.json.slice(known);
  return { changes, ...(isShown && shared.length > 0 && { shared }) };
}

function sameOf({ kind, id }: StoredRecord): Same {
  return { kind, id };
}
