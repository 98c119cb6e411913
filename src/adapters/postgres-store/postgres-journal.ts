/**
 * Keeps what is committed in a database. Commits are gathered while the ones before are written, and go there together in
 * one round trip; calls are answered once what they have done is there.
 */
import type { Client, QueryConfig } from 'pg';
import type { CommitListener, KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import { StoreError } from '../../domain/store-error.ts';
import { asStoreError, reasonOf, type Place } from './connection.ts';
import {
  MAIN,
  nowOf,
  startOf,
  type ClusterHead,
  type ClusterLines,
  type Content,
  type KeptCluster,
} from './kept-cluster.ts';
import { KeptClusters, type Rows } from './kept-clusters.ts';
import { readKept, type TellText } from './kept-rows.ts';
import { Numbering } from './numbering.ts';
import { Possession, type Lead } from './possession.ts';
import { rowsOfLine } from './rows-from-lines.ts';
import { TenantJournal } from './tenant-journal.ts';
import { Waiting } from './waiting.ts';
import { beginAnew, keep, markComing, put, replaceState, whatWasWritten } from './writing.ts';

interface Told {
  /** Undefined: what could not be written is. */
  readonly onProblem: (problem: string | undefined) => void;
  /** So many rows are in the database; `ms`: of real time. */
  readonly onWritten?: (written: { readonly rows: number; readonly ms: number }) => void;
}

interface Texts {
  readonly snapshot: TellText;
}

/** Rows on their way, under the number that their writing has. */
interface Batch extends Rows {
  readonly number: number;
}

const RETRY_MS = 250;
/** How often it is looked whether the store is still this server's, while nothing is written, and how long that takes. */
const LOOK_MS = 250;
const LONGEST_LOOK_MS = 3_000;
const LOOK = { text: 'SELECT 1', query_timeout: LONGEST_LOOK_MS } as QueryConfig;

export class PostgresJournal implements CommitListener {
  readonly #place: Place;
  readonly #told: Told;
  readonly #possession: Possession;
  readonly #lead: Pick<Lead, 'onDeposed'> | undefined;
  #clusters = new KeptClusters();
  /** The number of the last writing. */
  #written = 0;
  #batch: Batch | undefined;
  #isKeeping = false;
  #problem: string | undefined;
  /** Whether somebody else has written meanwhile: what is in memory is then no longer what is kept. */
  #isOvertaken = false;
  #work: Promise<void> = Promise.resolve();
  #writing: Promise<void> | undefined;
  readonly #waiting = new Waiting();
  #timer: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #nextLook: Promise<void> | undefined;

  /** With a `lead` it has the store already, and gives it up for good once somebody else has it. */
  constructor(place: Place, told: Told, lead?: Lead) {
    this.#place = place;
    this.#told = told;
    this.#lead = lead;
    this.#possession = new Possession(
      place,
      (error) => {
        this.#lost(error);
      },
      lead,
    );
  }

  /** Why it cannot be written at the moment. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Of the rows on their way. */
  get waitingBytes(): number {
    return this.#batch?.rows.bytes ?? 0;
  }

  /** The tables are there, and nobody else has them. False: nothing is kept. Throws a StoreError. */
  read({ snapshot }: Texts): Promise<boolean> {
    return this.#reachable(() =>
      this.#one(async () => {
        const client = await this.#possession.take();
        this.#keepLooking();
        const found = await readKept(client, this.#place, snapshot);
        await this.#possession.free;
        if (found === undefined) return false;
        this.#clusters = new KeptClusters(new Numbering(found.numbers), found);
        this.#written = found.written;
        return true;
      }),
    );
  }

  /** Writes everything, in place of what was kept; from now on commits are. Throws a StoreError. */
  async begin(content: Content): Promise<void> {
    await this.#alone(async (client) => {
      // No writing of commits has that number.
      const number = this.#written + 2;
      const numbering = await beginAnew(this.#writerOn(client), number, content);
      this.#clusters = new KeptClusters(numbering);
      this.#written = number;
    });
    this.goOn(content);
  }

  /** From now on commits are kept, after what was read. */
  goOn(content: Content): void {
    this.#clusters.main.goOn(content);
    this.#isKeeping = true;
    if (this.#problem !== undefined) this.#soon();
  }

  /** One that was read, or a new one; `differing`: see KeptClusters. */
  tenant(head: ClusterHead, differing?: Iterable<StoredRecord>): TenantJournal {
    const cluster = this.#clusters.tenant(head, differing);
    const base = differing === undefined ? null : startOf(MAIN);
    return new TenantJournal(cluster, {
      begin: (content) => this.#make(cluster, content, base),
      replace: (lines, done) => this.#replaceBy(cluster, lines, done),
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
    if (this.#isKeeping) this.#clusters.main.touched(kind, id, before, after);
  }

  committed(): void {
    this.#soon();
  }

  /** Something that is kept besides the records has changed. */
  note(): void {
    this.#clusters.main.note();
    this.#soon();
  }

  /** All is as at the start, but for these records. */
  reset(_laterMs: number, later: Iterable<StoredRecord>): void {
    this.#clusters.main.reset(later);
    this.#soon();
  }

  /**
   * Resolves once all that is committed by now is kept, and the store was this server's until now, or there is a problem;
   * undefined: so it is.
   */
  settled(): Promise<void> | undefined {
    if (!this.#isKeeping) return undefined;
    if (this.#problem !== undefined) return Promise.resolve();
    if (this.#isPending) {
      this.#soon();
      return this.#waiting.forNext();
    }
    if (this.#batch !== undefined) return this.#waiting.forThese();
    return this.#possession.isProven ? undefined : this.#looked();
  }

  /** The lines take the place of everything but the start; `done` is called in that moment. Throws a StoreError. */
  replace(lines: () => ClusterLines, done: () => void): Promise<void> {
    return this.#replaceBy(this.#clusters.main, lines, done);
  }

  /** Everything is kept, and somebody else may have it. Throws a StoreError where it is not. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    clearTimeout(this.#timer);
    try {
      if (this.#isKeeping) await this.#one(() => this.#write());
      if (this.#problem !== undefined) throw new StoreError('unreachable', this.#problem);
    } finally {
      this.#isKeeping = false;
      clearTimeout(this.#timer);
      await this.#one(() => this.#possession.giveUp());
      this.#waiting.endAll();
    }
  }

  #keepLooking(): void {
    clearInterval(this.#looking);
    this.#looking = setInterval(() => {
      if (this.#writing === undefined) void this.#looked();
    }, LOOK_MS).unref();
  }

  /** By a look that begins after the call. */
  #looked(): Promise<void> {
    return (this.#nextLook ??= this.#one(() => {
      this.#nextLook = undefined;
      return this.#look();
    }));
  }

  #soon(): void {
    if (!this.#isKeeping || this.#timer !== undefined) return;
    if (this.#problem === undefined) this.#writing ??= this.#one(() => this.#writeAll());
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#writing ??= this.#one(() => this.#writeAll());
      }, RETRY_MS).unref();
  }

  get #isPending(): boolean {
    return this.#clusters.isPending;
  }

  #one<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async #writeAll(): Promise<void> {
    await this.#write();
    this.#writing = undefined;
    if (this.#isOvertaken) return;
    if (this.#batch !== undefined || this.#isPending || this.#problem !== undefined) this.#soon();
  }

  /** What is pending; where that fails it stays so, under the same number. */
  async #write(): Promise<void> {
    this.#gather();
    if (this.#batch === undefined && this.#problem === undefined) return;
    await this.#tried(async (client) => {
      const batch = this.#batch;
      if (batch !== undefined && batch.number > this.#written) {
        const begun = performance.now();
        const isKept = await keep(this.#writerOn(client), batch.number, batch);
        if (!isKept) throw this.#overtaken();
        this.#written = batch.number;
        this.#told.onWritten?.({ rows: batch.rows.size, ms: performance.now() - begun });
      } else await client.query(LOOK);
      this.#batch = undefined;
      this.#waiting.kept();
    });
  }

  /** Whether the store is still this server's. */
  async #look(): Promise<void> {
    if (this.#problem === undefined) await this.#tried((client) => client.query(LOOK));
  }

  async #tried(work: (client: Client) => Promise<unknown>): Promise<void> {
    const possession = this.#possession;
    try {
      const client = possession.session ?? (await this.#takeAgain());
      await possession.proving(() => work(client));
      this.#tell(undefined);
    } catch (error) {
      await possession.drop();
      const isDeposed = this.#lead !== undefined && isTaken(error);
      if (isDeposed) this.#isOvertaken = true;
      this.#tell(reasonOf(this.#place, error));
      this.#waiting.endAll();
      if (!this.#isOvertaken) this.#soon();
      else this.#lead?.onDeposed();
    }
  }

  #gather(): void {
    if (this.#batch !== undefined || !this.#isPending || !this.#isKeeping) return;
    this.#waiting.gathered();
    this.#batch = { number: this.#written + 1, ...this.#clusters.take() };
  }

  /** A tenant that begins as nothing that is kept has its start written in slices, between the commits of others. */
  async #make(cluster: KeptCluster, content: Content, base: number | null): Promise<void> {
    if (base === null) {
      const { schema } = this.#place;
      const { numbering } = this.#clusters;
      const lines = content.lines();
      await this.#alone((client) => markComing(client, schema, cluster.number));
      for await (const text of lines.records('start', numbering.written))
        await this.#alone((client) =>
          put(client, schema, rowsOfLine(text, startOf(cluster.number), numbering)),
        );
    }
    cluster.begin(content, base);
    this.#soon();
  }

  async #replaceBy(
    cluster: KeptCluster,
    lines: () => ClusterLines,
    done: () => void,
  ): Promise<void> {
    await this.#alone(async (client) => {
      const number = this.#written + 1;
      const { numbering } = this.#clusters;
      const replaced = { state: nowOf(cluster.number), number, lines: lines(), numbering };
      if (!(await replaceState(this.#writerOn(client), replaced))) throw this.#overtaken();
      this.#written = number;
      done();
      cluster.replaced();
    });
    this.#soon();
  }

  /** Once all that is on its way is in the database, and before anything else goes there. Throws a StoreError. */
  #alone(work: (client: Client) => Promise<void>): Promise<void> {
    return this.#reachable(() =>
      this.#one(async () => {
        if (this.#batch !== undefined) await this.#write();
        if (this.#batch !== undefined) throw new StoreError('unreachable', this.#problem ?? '');
        try {
          await work(this.#possession.session ?? (await this.#takeAgain()));
        } catch (error) {
          this.#clusters.numbering.shareAgain();
          throw error;
        }
      }),
    );
  }

  #writerOn(client: Client) {
    return { client, schema: this.#place.schema, writer: this.#possession.mark };
  }

  #lost(error: Error): void {
    this.#tell(reasonOf(this.#place, error));
    this.#waiting.endAll();
    this.#soon();
  }

  /** What is kept has to be what was written last, with or without the writing of which no answer came. */
  async #takeAgain(): Promise<Client> {
    if (this.#isOvertaken) throw this.#overtaken();
    const client = await this.#possession.take();
    const kept = await whatWasWritten(client, this.#place.schema);
    if (kept.last !== this.#written) {
      const isOwn = kept.last === this.#batch?.number && kept.writer === this.#possession.mark;
      if (!isOwn) throw this.#overtaken();
      this.#written = kept.last;
    }
    await this.#possession.free;
    return client;
  }

  #overtaken(): Error {
    this.#isOvertaken = true;
    return new Error('it does not hold what this server wrote last; start the server again');
  }

  #tell(problem: string | undefined): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#told.onProblem(problem);
  }

  async #reachable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(this.#place, error);
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof StoreError && error.problem === 'inUse';
}
