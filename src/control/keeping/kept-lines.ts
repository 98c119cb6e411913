/** The state of a cluster as lines of JSON: those of everything, and those of commits, have the same form. */
import {
  anyJson,
  encoded,
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  SharedValues,
  text,
  type Codec,
} from '../../domain/codec.ts';
import type { GainedKey, KeyOrder, Kind, Records, StoredRecord } from '../../domain/ports.ts';
import { kindNamed } from '../../domain/records/record-codecs.ts';
import { writtenChange } from '../../domain/records/written-changes.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import type { ClusterState } from '../snapshots/cluster-state.ts';
import { keyOrder, partCodecs, parts, type Parts } from '../snapshots/parts.ts';
import type { Turn } from '../snapshots/write-snapshot.ts';

/** A cluster that goes on in another process. */
export interface KeptState {
  /** The hash of the seeds that it began with. */
  readonly seeds: string;
  /** What a reset goes back to. */
  readonly start: ClusterState<SteerableStore>;
  readonly now: ClusterState<SteerableStore>;
}

/** Every member may be left out; what is there is done in this order. */
export interface KeptLine extends Partial<Parts> {
  readonly seeds?: string;
  /** Which state the lines from here on tell. */
  readonly state?: 'start' | 'now';
  /** Back to the start; actors are so many ms later. */
  readonly reset?: number;
  /** The shared values begin with those of this line. */
  readonly isFirst?: boolean;
  readonly shared?: readonly unknown[];
  readonly changes?: readonly unknown[];
  /** Records that are as they were at the start. */
  readonly same?: readonly Same[];
  readonly orders?: readonly KeyOrder[];
  /** Keys that records have got after all others of the lines so far. */
  readonly gained?: readonly GainedKey[];
}

interface Same {
  readonly kind: Kind;
  readonly id: string;
}

export const keptLine: Codec<KeptLine> = object<KeptLine>({
  now: optional(partCodecs.now),
  ids: optional(partCodecs.ids),
  seedsLoaded: optional(partCodecs.seedsLoaded),
  starts: partCodecs.starts,
  seeds: optional(text),
  state: optional(oneOf(['start', 'now'] as const)),
  reset: optional(number),
  isFirst: optional(flag),
  shared: optional(listOf(anyJson)),
  changes: optional(listOf(anyJson)),
  same: optional(listOf(object<Same>({ kind: kindNamed, id: text }))),
  orders: optional(listOf(keyOrder)),
  gained: optional(listOf(object<GainedKey>({ kind: kindNamed, id: text, key: text }))),
});

/** Records of a line. */
const MOST = 100;

/** What stands besides the records. */
export function besideOf(state: Parts): object {
  return encoded(state, parts, new SharedValues()) as object;
}

/** The stores of the states must not change any more. */
export async function* linesOf({ seeds, start, now }: KeptState, turn: Turn) {
  yield JSON.stringify({ seeds });
  const written = new SharedValues();
  yield* stateLines('start', start, () => false, written, turn);
  const isSame = ({ kind, id, value }: StoredRecord) => start.store.valueOf(kind, id) === value;
  yield* stateLines('now', now, isSame, written, turn);
}

async function* stateLines(
  state: 'start' | 'now',
  of: ClusterState<SteerableStore>,
  isSame: (record: StoredRecord) => boolean,
  written: SharedValues,
  turn: Turn,
): AsyncGenerator<string> {
  const { store, ...beside } = of;
  yield JSON.stringify({ state, ...besideOf(beside) });
  for (const run of runsOf(store.records(), isSame)) {
    yield run.isSame
      ? JSON.stringify({ same: run.records.map(sameOf) })
      : recordsLine(run, written);
    await turn();
  }
  for (const order of store.keyOrders()) {
    if (order) yield JSON.stringify({ orders: [order] });
    await turn();
  }
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

function recordsLine({ records }: Run, written: SharedValues): string {
  const known = written.json.length;
  const changes = records.map(({ kind, id, value }) =>
    writtenChange({ kind, id, before: undefined, after: value as Records[Kind] }, written),
  );
  const shared = written.json.slice(known);
  return JSON.stringify({ changes, ...(shared.length > 0 && { shared }) });
}

function sameOf({ kind, id }: StoredRecord): Same {
  return { kind, id };
}
