import { FileJournal } from '../../src/adapters/file-store/file-journal.ts';
import { realDisk, type Disk } from '../../src/adapters/file-store/disk.ts';
import { KeptFile } from '../../src/adapters/file-store/kept-file.ts';
import { MemoryStore } from '../../src/adapters/memory-store.ts';
import { Keeping, type Kept } from '../../src/control/keeping/keeping.ts';
import { KeptReader } from '../../src/control/keeping/kept-reader.ts';
import type { ClusterKeeper } from '../../src/control/keeping/state-keeper.ts';
import type { KeptIn } from '../../src/server/create-cluster.ts';
import type { Change, Due, Kind, Part, Store, Stored } from '../../src/domain/ports.ts';

const seeds = 'of a test';
export const parts = { now: 0, ids: { seed: '', count: 0 }, seedsLoaded: 0 };
/** As nobody cuts the power, what was written need not be on the disk. */
export const unsyncedDisk: Disk = {
  ...realDisk,
  open: async (path, flags) => ({
    ...(await realDisk.open(path, flags)),
    sync: () => Promise.resolve(),
  }),
  syncFolderOf: () => Promise.resolve(),
};

/** What keeps a store of that start, as a cluster of it would be kept. */
export function keepingIn(
  keeper: ClusterKeeper,
  { start, live }: { readonly start: () => MemoryStore; readonly live: () => MemoryStore },
): { readonly keeping: Keeping; readonly kept: Kept } {
  const turns = { elapsed: () => 0, turn: () => Promise.resolve() };
  const state = (store: MemoryStore) => ({ ...parts, store });
  const kept = {
    beside: () => parts,
    faults: () => undefined,
    states: () => ({ start: state(start()), now: state(live().copy()) }),
  };
  return { keeping: new Keeping(keeper, { seeds }, turns), kept };
}

/** A store in memory whose commits are kept in a file. */
export class KeptStore {
  readonly live: MemoryStore;
  readonly notices: string[] = [];
  readonly problems: (string | undefined)[] = [];
  readonly #journal: FileJournal;
  readonly #keeping: Keeping;
  readonly #kept: Kept;
  #start: MemoryStore = new MemoryStore();

  /** Begins, or goes on from what is there. */
  static async open(path: string, disk: Disk = realDisk): Promise<KeptStore> {
    const store = new KeptStore(path, disk);
    await store.#open();
    return store;
  }

  private constructor(path: string, disk: Disk) {
    const told = {
      onProblem: (problem: string | undefined) => this.problems.push(problem),
      onNotice: (message: string) => this.notices.push(message),
    };
    this.#journal = new FileJournal(path, { version: '1.2.3' }, told, disk);
    this.live = new MemoryStore(this.#journal);
    const stores = { start: () => this.#start, live: () => this.live };
    const { keeping, kept } = keepingIn(this.#journal, stores);
    this.#keeping = keeping;
    this.#kept = kept;
  }

  async #open(): Promise<void> {
    try {
      const { texts, stores } = reading();
      if (await this.#journal.read(texts)) {
        const { start, now } = stores();
        this.#start = start;
        this.live.become(now);
        this.#keeping.goOn(this.#kept);
      } else {
        await this.#keeping.begin(this.#kept);
      }
    } catch (error) {
      await this.#journal.close();
      throw error;
    }
  }

  /** All that is committed is in the file. */
  flush(): Promise<void> {
    return this.#journal.flush();
  }

  /** Everything becomes what is in the other store. */
  replace(other: MemoryStore): Promise<void> {
    const now = { ...parts, store: other };
    return this.#keeping.replace({ ...this.#kept.states(), now }, () => {
      this.live.become(other);
    });
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}

/** For a cluster whose state is kept in the file. */
export function keptInFile(
  path: string,
  disk: Disk = unsyncedDisk,
): KeptIn & { readonly keeper: FileJournal } {
  const told = { onProblem: () => undefined, onNotice: () => undefined };
  const keeper = new FileJournal(path, { version: '1.2.3' }, told, disk);
  return { keeper, name: `file:${path}`, reseed: false };
}

/** A store in memory, and what another process would find of it. */
export interface Reopened {
  readonly live: MemoryStore;
  readonly again: () => Promise<MemoryStore>;
}

/** Reads everything from where it is kept each time, as the next process would; versions are those of the store in memory. */
export class ReopenedStore implements Store {
  readonly #kept: Promise<Reopened>;
  /** What was read since the last commit. */
  #read: Promise<MemoryStore> | undefined;

  constructor(kept: Promise<Reopened>) {
    this.#kept = kept;
  }

  static async onFile(path: string): Promise<Reopened> {
    const kept = await KeptStore.open(path, unsyncedDisk);
    const again = () => kept.flush().then(() => readBack(path));
    return { live: kept.live, again };
  }

  async #asked(): Promise<readonly [live: MemoryStore, again: MemoryStore]> {
    const kept = await this.#kept;
    this.#read ??= kept.again();
    return [kept.live, await this.#read];
  }

  async read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const [live, again] = await this.#asked();
    return versionedAs(live, kind, await again.read(kind, id));
  }

  async find<K extends Kind>(kind: K, keys: readonly (readonly string[])[], limit?: number) {
    const [live, again] = await this.#asked();
    const found = await again.find(kind, keys, limit);
    return Promise.all(found.map(async (one) => (await versionedAs(live, kind, one))!));
  }

  async page<K extends Kind>(kind: K, keys: readonly (readonly string[])[], part: Part) {
    const [live, again] = await this.#asked();
    const { total, records } = await again.page(kind, keys, part);
    const all = records.map(async (one) => (await versionedAs(live, kind, one))!);
    return { total, records: await Promise.all(all) };
  }

  async firstDue(...given: Parameters<Store['firstDue']>): Promise<Due | undefined> {
    const [live, again] = await this.#asked();
    const due = await again.firstDue(...given);
    return due && ({ ...due, stored: await versionedAs(live, due.kind, due.stored) } as Due);
  }

  async commit(changes: readonly Change[]) {
    this.#read = undefined;
    return (await this.#kept).live.commit(changes);
  }
}

/** What another process would find there now; nothing is changed, whoever has the file. */
export async function readBack(path: string): Promise<MemoryStore> {
  const { texts, stores } = reading();
  const file = new KeptFile(path, realDisk, { version: '1.2.3' });
  await file.read(texts, () => undefined);
  await file.close();
  return stores().now;
}

/** What is told of a file, and the stores that come of it. */
export function reading() {
  const reader = new KeptReader(() => new MemoryStore());
  const read = (text: string) => reader.read(text);
  const stores = () => {
    const { start, now } = reader.state();
    return { start: inMemory(start.store), now: inMemory(now.store) };
  };
  return { texts: { snapshot: read, since: read }, stores };
}

function inMemory(store: unknown): MemoryStore {
  if (store instanceof MemoryStore) return store;
  throw new Error('a reader fills the stores that it is given');
}

async function versionedAs<K extends Kind>(
  live: MemoryStore,
  kind: K,
  stored: Stored<K> | undefined,
): Promise<Stored<K> | undefined> {
  const known = stored && (await live.read(kind, stored.id));
  return stored && { ...stored, version: known?.version ?? -1 };
}
