/** Keeps what is committed in a file: gathered for a moment, then written and synced; nobody who commits waits for it. */
import type { SharedValues } from '../../domain/codec.ts';
import type { CommitListener, KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import { StoreError } from '../../domain/store-error.ts';
import { realDisk, type Disk } from './disk.ts';
import type { FileSide } from './file-heads.ts';
import { KeptFile, refuseOtherThanFile, type KeptReader } from './kept-file.ts';
import { LogValues } from './log-values.ts';
import { LoggedCluster, type ClusterLines, type Content } from './logged-cluster.ts';
import { LoggedTenant } from './logged-tenant.ts';
import { takeLock, type StoreLock } from './store-lock.ts';

interface Together {
  readonly first: string;
  readonly records: (written: SharedValues) => AsyncIterable<string>;
  readonly lineOf: (record: string) => string;
  readonly last: () => string;
  readonly done: () => void;
}

interface Told {
  /** Undefined: what could not be written is. */
  readonly onProblem: (problem: string | undefined) => void;
  readonly onNotice: (message: string) => void;
  /** So many lines are on the disk; `ms`: of real time. */
  readonly onWritten?: (written: { readonly rows: number; readonly ms: number }) => void;
}

/** Of real time, between a commit and its writing: with the writing itself, it is on the disk within 100 ms. */
const GATHER_MS = 25;
const RETRY_MS = 500;
/** Bytes of a log that is not worth a new snapshot, however small that is. */
const SMALL_LOG = 4_194_304;

export class FileJournal implements CommitListener {
  readonly #file: KeptFile;
  readonly #told: Told;
  readonly #values = new LogValues();
  readonly #main = new LoggedCluster(this.#values);
  /** Those that have begun. */
  readonly #tenants = new Set<LoggedCluster>();
  /** Texts that are yet to be written. */
  #texts: string[] = [];
  #isKeeping = false;
  #lock: StoreLock | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** One writing after another. */
  #work: Promise<void> = Promise.resolve();
  /** A snapshot that is being written; one at a time, as they have one temporary file. */
  #snapshot: Promise<void> = Promise.resolve();
  #isSnapshotting = false;
  #triedAt = 0;
  #problem: string | undefined;

  constructor(path: string, side: FileSide, told: Told, disk: Disk = realDisk) {
    this.#file = new KeptFile(path, disk, side);
    this.#told = told;
  }

  /** Why it cannot be written at the moment. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Of the texts that are yet to be written. */
  get waitingBytes(): number {
    return this.#texts.reduce((sum, text) => sum + text.length, 0);
  }

  /** Takes the lock, and tells what is kept. False: nothing is. Throws a StoreError. */
  async read(reader: KeptReader): Promise<boolean> {
    const { path } = this.#file;
    return unreachable(path, async () => {
      refuseOtherThanFile(path);
      this.#lock = takeLock(path);
      return this.#file.read(reader, (bytes) => {
        this.#told.onNotice(
          `the last ${String(bytes)} bytes of ${path}.log are no whole line and were cut: ` +
            'the server before was killed while it wrote them',
        );
      });
    });
  }

  /** Writes everything, in place of what was kept; from now on commits are. Throws a StoreError. */
  async begin(content: Content): Promise<void> {
    await unreachable(this.#file.path, () => this.#file.begin(content.lines().all()));
    this.#main.goOn(content);
    this.#isKeeping = true;
  }

  /** From now on commits are kept, after what was read. */
  goOn(content: Content): void {
    this.#main.goOn(content);
    this.#isKeeping = true;
    // Tenants go on in the same turn.
    if (this.#file.needsSnapshot)
      setImmediate(() => {
        if (this.#isKeeping) this.#writeSnapshot();
      });
  }

  /** One that was read, or a new one. `differing`: from what it begins as; left out: it begins otherwise. */
  tenant({ id }: { readonly id: string }, differing?: Iterable<StoredRecord>): LoggedTenant {
    const cluster = new LoggedCluster(this.#values, { tenant: id });
    if (differing) cluster.differ(differing);
    return new LoggedTenant(cluster, {
      begin: (content) => this.#beginTenant(cluster, content, differing === undefined),
      goOn: () => {
        this.#tenants.add(cluster);
      },
      replace: (lines, put) => this.#replaceBy(cluster, lines, put),
      changed: () => {
        this.#soon();
      },
    });
  }

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    if (this.#isKeeping) this.#main.touched(kind, id, before, after);
  }

  committed(): void {
    this.#soon();
  }

  /** Something that is kept besides the records has changed. */
  note(): void {
    this.#main.note();
    this.#soon();
  }

  /** All is as at the start, with what actors do so many ms later. */
  reset(laterMs: number): void {
    this.#main.reset(laterMs);
    this.#soon();
  }

  /** No call waits for the disk. */
  settled(): undefined {
    return undefined;
  }

  /** Writes what takes the place of the present; `put` is called in the moment in which it has. Throws a StoreError. */
  replace(lines: () => ClusterLines, put: () => void): Promise<void> {
    return this.#replaceBy(this.#main, lines, put);
  }

  /** Resolves once everything that is committed by now is on the disk; rejects with a StoreError where it cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#one(() => this.#write());
    if (this.#problem !== undefined) throw new StoreError('unreachable', this.#problem);
  }

  /** Everything is on the disk, and somebody else may have the files. Rejects with a StoreError where it is not. */
  async close(): Promise<void> {
    try {
      await this.#snapshot;
      if (this.#isKeeping) await this.flush();
    } finally {
      this.#isKeeping = false;
      clearTimeout(this.#timer);
      await this.#one(() => this.#file.close());
      this.#lock?.release();
    }
  }

  #soon(): void {
    if (!this.#isKeeping) return;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        void this.#one(() => this.#write());
      },
      this.#problem === undefined ? GATHER_MS : RETRY_MS,
    );
  }

  #one(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #gather(): void {
    if (!this.#isKeeping) return;
    for (const cluster of [this.#main, ...this.#tenants]) {
      this.#texts.push(...cluster.take());
      if (cluster.hasEnded) this.#tenants.delete(cluster);
    }
  }

  async #write(): Promise<void> {
    this.#gather();
    const texts = this.#texts;
    if (texts.length === 0) return;
    const begun = performance.now();
    try {
      await this.#file.append(texts);
      this.#texts = this.#texts.slice(texts.length);
      this.#told.onWritten?.({ rows: texts.length, ms: performance.now() - begun });
      this.#tell(undefined);
    } catch (error) {
      this.#tell(reasonOf(this.#file.path, error));
      this.#soon();
      return;
    }
    if (this.#isKeeping && this.#isLogLong()) this.#writeSnapshot();
  }

  #beginTenant(cluster: LoggedCluster, content: Content, isWhole: boolean): Promise<void> {
    if (!isWhole) {
      this.#texts.push(...cluster.begin(content));
      this.#tenants.add(cluster);
      this.#soon();
      return Promise.resolve();
    }
    const lines = content.lines();
    return this.#together({
      first: lines.head('start'),
      records: (written) => lines.records('start', written),
      lineOf: (text) => cluster.line(this.#values.toTell(), text),
      last: () => lines.head('now', true),
      done: () => {
        cluster.beginWhole(content);
        this.#tenants.add(cluster);
      },
    });
  }

  #replaceBy(cluster: LoggedCluster, lines: () => ClusterLines, put: () => void): Promise<void> {
    const told = lines();
    return this.#together({
      first: told.head('next'),
      records: (written) => told.records('now', written),
      lineOf: (text) => cluster.line({ state: 'next', ...this.#values.toTell() }, text),
      last: () => cluster.line({ replaced: true }),
      done: () => {
        put();
        cluster.replaced();
        this.#soon();
      },
    });
  }

  /** What counts once the last of its lines is in the log, and not before; others write between them. */
  #together({ first, records, lineOf, last, done }: Together): Promise<void> {
    const written = this.#snapshot.then(async () => {
      await this.#append(() => first);
      for await (const text of records(this.#values.written))
        await this.#append(() => lineOf(text));
      await this.#append(last, done);
    });
    this.#snapshot = written.catch(() => undefined);
    return unreachable(this.#file.path, () => written);
  }

  #append(text: () => string, done: () => void = () => undefined): Promise<void> {
    return this.#one(async () => {
      // What they refer to stands before them.
      if (this.#texts.length > 0) await this.#write();
      if (this.#texts.length > 0) throw new StoreError('unreachable', this.#problem ?? '');
      try {
        await this.#file.append([text()]);
      } catch (error) {
        this.#values.begin();
        throw error;
      }
      done();
    });
  }

  #tell(problem: string | undefined): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#told.onProblem(problem);
  }

  #isLogLong(): boolean {
    const { logBytes, snapshotBytes } = this.#file;
    return logBytes > Math.max(snapshotBytes, SMALL_LOG) + this.#triedAt;
  }

  /** In the background; where it fails, what is committed still is in the logs. */
  #writeSnapshot(): void {
    if (this.#isSnapshotting) return;
    this.#isSnapshotting = true;
    this.#snapshot = this.#snapshot
      .then(() => this.#snapshotOfAll())
      .catch((error: unknown) => {
        this.#triedAt = this.#file.logBytes;
        this.#told.onNotice(`no new snapshot: ${reasonOf(this.#file.path, error)}`);
      })
      .finally(() => {
        this.#isSnapshotting = false;
      });
  }

  async #snapshotOfAll(): Promise<void> {
    let taken: { readonly upTo: number; readonly lines: AsyncIterable<string> } | undefined;
    await this.#one(async () => {
      this.#gather();
      const texts = this.#texts;
      const all = this.#allLines();
      if (texts.length > 0) await this.#file.append(texts);
      this.#texts = this.#texts.slice(texts.length);
      const { lastLine: upTo } = this.#file;
      await this.#file.turn();
      this.#values.begin();
      taken = { upTo, lines: all };
    });
    if (taken === undefined) return;
    const put = await this.#file.snapshot(taken.upTo, taken.lines);
    await this.#one(put);
    this.#triedAt = 0;
  }

  /** As it is at the moment of the call. */
  #allLines(): AsyncIterable<string> {
    const clusters = [this.#main, ...this.#tenants];
    return inTurn(clusters.map(({ content }) => content?.lines().all()));
  }
}

async function* inTurn(all: readonly (AsyncIterable<string> | undefined)[]) {
  for (const one of all) if (one) yield* one;
}

async function unreachable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError || (error as NodeJS.ErrnoException).code === undefined)
      throw error;
    throw new StoreError('unreachable', reasonOf(path, error));
  }
}

function reasonOf(path: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `the store file:${path} cannot be used: ${message}`;
}
