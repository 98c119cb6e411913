/** Reads the state of a cluster from a snapshot, strictly: what is wrong anywhere is wrong as a whole. */
import { decoded, SharedJson, type Codec } from '../../domain/codec.ts';
import { isFailure } from '../../domain/failure.ts';
import { isJsonObject } from '../../domain/json.ts';
import { pathText, type Path } from '../../domain/path.ts';
import type { KeyOrder, StoredRecord } from '../../domain/ports.ts';
import { decodedRecord } from '../../domain/records/record-codecs.ts';
import { version } from '../../generated/version.ts';
import type { ClusterState, FillableStore } from './cluster-state.ts';
import { FORMAT, record, whole } from './parts.ts';
import { referencesOf } from './references.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { Turn } from './write-snapshot.ts';

/** The state that the JSON stands for, in the store, which has nothing in it before; throws a SnapshotError. */
export async function readSnapshot<Store extends FillableStore>(
  json: unknown,
  store: Store,
  turn: Turn,
): Promise<ClusterState<Store>> {
  refuseOthers(json);
  const { records, keyOrders, shared, ...parts } = read(json, whole, new SharedJson([]), []);
  const { format: _format, version: _version, ...state } = parts;
  const reader = new RecordReader(new SharedJson(shared));
  for (const [at, one] of records.entries()) {
    store.put(reader.read(one, ['records', at]));
    await turn();
  }
  reader.refuseMissing();
  for (const [at, one] of keyOrders.entries()) {
    reader.refuseUnknown(one, ['keyOrders', at, 'ids']);
    store.order(one);
  }
  return { ...state, store };
}

/** What another version has written may mean something else under the same names. */
function refuseOthers(json: unknown): void {
  if (!isJsonObject(json)) throw new SnapshotError('a snapshot is an object');
  const { format, version: writtenBy } = json;
  if (typeof format === 'number' && format !== FORMAT)
    throw new SnapshotError(
      `the snapshot has format ${String(format)}; this version reads format ${String(FORMAT)}`,
      true,
    );
  if (typeof writtenBy === 'string' && writtenBy !== version)
    throw new SnapshotError(
      `the snapshot is one of conductor-mock ${writtenBy}, this is ${version}: ` +
        'take it again with this version, or keep a seed instead',
      true,
    );
}

class RecordReader {
  readonly #seen = new Set<string>();
  /** What is named and was not there by then: where it is named first, by its kind and id. */
  readonly #named = new Map<string, Path>();
  readonly #shared: SharedJson;

  constructor(shared: SharedJson) {
    this.#shared = shared;
  }

  read(json: unknown, path: Path): StoredRecord {
    const { kind, id, value } = read(json, record, this.#shared, path);
    const name = `${kind} ${id}`;
    if (this.#seen.has(name))
      throw new SnapshotError(`${pathText(path)} is another ${kind} of the id "${id}"`);
    this.#seen.add(name);
    const own = decodedRecord(kind, id, value, this.#shared, path);
    if (isFailure(own)) throw new SnapshotError(own.reason);
    for (const { member, kind: other, id: named } of referencesOf(kind, own))
      this.#note(`${other} ${named}`, [...path, 'value', member]);
    return { kind, id, value: own };
  }

  #note(name: string, path: Path): void {
    if (!this.#seen.has(name) && !this.#named.has(name)) this.#named.set(name, path);
  }

  /** To be asked once all are read. */
  refuseMissing(): void {
    for (const [name, path] of this.#named) if (!this.#seen.has(name)) throw missing(name, path);
  }

  /** The same. */
  refuseUnknown({ kind, ids }: KeyOrder, path: Path): void {
    const at = ids.findIndex((id) => !this.#seen.has(`${kind} ${id}`));
    if (at !== -1) throw missing(`${kind} ${String(ids[at])}`, [...path, at]);
  }
}

/** `name`: the kind and the id of the record. */
function missing(name: string, path: Path): SnapshotError {
  const [, kind = '', id = ''] = /^(\w+) (.*)$/s.exec(name) ?? [];
  return new SnapshotError(
    `${pathText(path)} names the ${kind} "${id}", which is not among the records`,
  );
}

function read<T>(json: unknown, codec: Codec<T>, shared: SharedJson, path: Path): T {
  const value = decoded(json, codec, shared, path);
  if (isFailure(value)) throw new SnapshotError(value.reason);
  return value;
}
