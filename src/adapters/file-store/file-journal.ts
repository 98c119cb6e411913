/** Keeps what is committed in a file: gathered for a moment, then written and synced; nobody who commits waits for it. */
import type { CommitListener, KeyedValue, Kind } from '../../domain/ports.ts';
import { StoreError } from '../../domain/store-error.ts';
import { realDisk, type Disk } from './disk.ts';
import type { FileSide } from './file-heads.ts';
import { KeptFile, refuseOtherThanFile, type KeptReader } from './kept-file.ts';
import { PendingCommits } from './pending-commits.ts';
import { takeLock, type StoreLock } from './store-lock.ts';

/** What is kept besides the records, and everything at once. */
interface Content {
  /** As JSON, small: it goes with each line. */
  readonly beside: () => object;
  /** All that there is at the moment of the call, as texts without line breaks. */
  readonly lines: () => AsyncIterable<string>;
}

interface Told {
  /** Undefined: what could not be written is. */
  readonly onProblem: (problem: string | undefined) => void;
  readonly onNotice: (message: string) => void;
}

/** Of real time, between a commit and its writing: with the writing itself, it is on the disk within 100 ms. */
const GATHER_MS = 25;
const RETRY_MS = 500;
/** Bytes of a log that is not worth a new snapshot, however small that is. */
const SMALL_LOG = 4_194_304;

export class FileJournal implements CommitListener {
  readonly #file: KeptFile;
  readonly #told: Told;
  readonly #pending = new PendingCommits();
  /** Texts that are yet to be written. */
  #texts: string[] = [];
  #content: Content | undefined;
  #isNoted = false;
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
    await unreachable(this.#file.path, () => this.#file.begin(content.lines()));
    this.#content = content;
  }

  /** From now on commits are kept, after what was read. */
  goOn(content: Content): void {
    this.#content = content;
    if (this.#file.needsSnapshot) this.#writeSnapshot(content);
  }

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    if (this.#content) this.#pending.touched(kind, id, before, after);
  }

  committed(): void {
    this.#soon();
  }

  /** Something that is kept besides the records has changed. */
  note(): void {
    this.#isNoted = true;
    this.#soon();
  }

  /** All is as at the start, with what actors do so many ms later. */
  reset(laterMs: number): void {
    this.#pending.mark({ reset: laterMs });
    this.#soon();
  }

  /** No call waits for the disk. */
  settled(): undefined {
    return undefined;
  }

  /** Writes what takes the place of everything; `put` is called in the moment in which it has. Throws a StoreError. */
  async replace(lines: () => AsyncIterable<string>, put: () => void): Promise<void> {
    const replaced = this.#snapshot.then(async () => {
      const replace = await this.#file.prepare(lines());
      await this.#one(() => {
        replace();
        this.#pending.clear();
        this.#pending.begin();
        this.#texts = [];
        put();
        this.#isNoted = true;
        return this.#write();
      });
    });
    this.#snapshot = replaced.catch(() => undefined);
    await unreachable(this.#file.path, () => replaced);
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
      if (this.#content) await this.flush();
    } finally {
      this.#content = undefined;
      clearTimeout(this.#timer);
      await this.#one(() => this.#file.close());
      this.#lock?.release();
    }
  }

  #soon(): void {
    if (this.#content === undefined) return;
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
    if (this.#content === undefined || (this.#pending.isEmpty && !this.#isNoted)) return;
    this.#texts.push(...this.#pending.take(this.#content.beside()));
    this.#isNoted = false;
  }

  async #write(): Promise<void> {
    this.#gather();
    const texts = this.#texts;
    if (texts.length === 0) return;
    try {
      await this.#file.append(texts);
      this.#texts = this.#texts.slice(texts.length);
      this.#tell(undefined);
    } catch (error) {
      this.#tell(reasonOf(this.#file.path, error));
      this.#soon();
      return;
    }
    if (this.#content && this.#isLogLong()) this.#writeSnapshot(this.#content);
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
  #writeSnapshot(content: Content): void {
    if (this.#isSnapshotting) return;
    this.#isSnapshotting = true;
    this.#snapshot = this.#snapshot
      .then(() => this.#snapshotOf(content))
      .catch((error: unknown) => {
        this.#triedAt = this.#file.logBytes;
        this.#told.onNotice(`no new snapshot: ${reasonOf(this.#file.path, error)}`);
      })
      .finally(() => {
        this.#isSnapshotting = false;
      });
  }

  async #snapshotOf({ lines }: Content): Promise<void> {
    let taken: { readonly upTo: number; readonly lines: AsyncIterable<string> } | undefined;
    await this.#one(async () => {
      this.#gather();
      const texts = this.#texts;
      const all = lines();
      if (texts.length > 0) await this.#file.append(texts);
      this.#texts = this.#texts.slice(texts.length);
      const { lastLine: upTo } = this.#file;
      await this.#file.turn();
      this.#pending.begin();
      taken = { upTo, lines: all };
    });
    if (taken === undefined) return;
    const put = await this.#file.snapshot(taken.upTo, taken.lines);
    await this.#one(put);
    this.#triedAt = 0;
  }
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
