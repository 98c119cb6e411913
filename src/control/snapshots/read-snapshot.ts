/** Reads the state of a cluster from a snapshot, strictly: what is wrong anywhere is wrong as a whole. */
import { decoded, SharedJson, type Codec } from '../../domain/codec.ts';
import { isFailure } from '../../domain/failure.ts';
import { isJsonObject } from '../../domain/json.ts';
import { pathText, type Path } from '../../domain/path.ts';
import type { StoredRecord } from '../../domain/ports.ts';
import { decodedRecord } from '../../domain/records/record-codecs.ts';
import { version } from '../../generated/version.ts';
import type { ClusterState, FillableStore } from './cluster-state.ts';
import { FORMAT, record, whole } from './parts.ts';
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
  for (const one of keyOrders) store.order(one);
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
    return { kind, id, value: own };
  }
}

function read<T>(json: unknown, codec: Codec<T>, shared: SharedJson, path: Path): T {
  const value = decoded(json, codec, shared, path);
  if (isFailure(value)) throw new SnapshotError(value.reason);
  return value;
}
