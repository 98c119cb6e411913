/** Writes the state of a cluster as JSON, in steps between which others have their turn: its values never change. */
import { encoded, SharedValues } from '../../domain/codec.ts';
import { byKindAndKey } from '../../domain/index-keys.ts';
import type { Kind, KeyOrder, Records, StoredRecord } from '../../domain/ports.ts';
import { encodedRecord } from '../../domain/records/record-codecs.ts';
import { version } from '../../generated/version.ts';
import type { ClusterState, TellingStore } from './cluster-state.ts';
import { FORMAT, parts, type Snapshot } from './parts.ts';

/** Asked between two steps: a promise to await, when others should have their turn. */
export type Turn = () => Promise<void> | undefined;

/** With a store that nobody changes any more. */
export type TakenState = ClusterState<TellingStore>;

/** The snapshot as a value of its own: whatever is done with it changes nothing in the cluster. */
export async function snapshotOf(state: TakenState, turn: Turn): Promise<Snapshot> {
  const lists: [string, unknown[]][] = [];
  for (const [name, items] of listsOf(state, turn)) {
    const list: unknown[] = [];
    lists.push([name, list]);
    for await (const item of items) {
      list.push(JSON.parse(JSON.stringify(item)));
      await turn();
    }
  }
  const head: unknown = JSON.parse(JSON.stringify(headOf(state)));
  return { ...(head as object), ...Object.fromEntries(lists) } as unknown as Snapshot;
}

/** Characters of a part. */
const LONG = 65_536;

/** The same as text, in parts. */
export async function* snapshotText(state: TakenState, turn: Turn): AsyncGenerator<string> {
  let text = JSON.stringify(headOf(state)).slice(0, -1);
  for (const [name, items] of listsOf(state, turn)) {
    text += `,"${name}":[`;
    let comma = '';
    for await (const item of items) {
      text += comma + JSON.stringify(item);
      comma = ',';
      if (text.length >= LONG) {
        yield text;
        text = '';
      }
      await turn();
    }
    text += ']';
  }
  yield `${text}}`;
}

function headOf({ store: _store, ...state }: TakenState): object {
  return { format: FORMAT, version, ...(encoded(state, parts, new SharedValues()) as object) };
}

type List = readonly [name: string, items: Iterable<unknown> | AsyncIterable<unknown>];

/** What values have in common is known once the records are written, and stands after them. */
function listsOf({ store }: TakenState, turn: Turn): readonly List[] {
  const written = new SharedValues();
  return [
    ['records', writtenRecords(store.records(), written)],
    ['keyOrders', inOrder(store.keyOrders(), turn)],
    ['shared', written.json],
  ];
}

function* writtenRecords(
  records: Iterable<StoredRecord>,
  written: SharedValues,
): Iterable<StoredRecord> {
  for (const { kind, id, value } of records)
    yield { kind, id, value: encodedRecord(kind, value as Records[Kind], written) };
}

async function* inOrder(
  orders: Iterable<KeyOrder | undefined>,
  turn: Turn,
): AsyncIterable<KeyOrder> {
  const all: KeyOrder[] = [];
  for (const one of orders) {
    if (one) all.push(one);
    await turn();
  }
  yield* all.sort(byKindAndKey);
}
