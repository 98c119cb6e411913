/**
 * Keeps what is committed in a database. Commits are gathered while the ones before are written, and go there together in
 * one round trip; calls are answered once what they have done is there.
 */
import type { Client, QueryConfig } from 'pg';
import type { CommitListener, KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import { StoreError } from '../../domain/store-error.ts';
import { asStoreError, reasonOf, type Place } from './connection.ts';
import { readKept, type TellText } from './kept-rows.ts';
import type { Numbers } from './lines-from-rows.ts';
import { PendingRows } from './pending-rows.ts';
import { Possession, type Lead } from './possession.ts';
import type { RowBatch } from './row-batch.ts';
import { Waiting } from './waiting.ts';
import { beginAnew, keep, whatWasWritten } from './writing.ts';

/** What is kept besides the records, and everything at once. */
interface Content {
  readonly beside: () => object;
  readonly lines: () => AsyncIterable<string>;
}

interface Texts {
  readonly snapshot: TellText;
}

/** Rows on their way, under the number that their writing has. */
interface Batch {
  readonly number: number;
  readonly beside: string;
  readonly isReset: boolean;
  readonly rows: RowBatch;
}

const RETRY_MS = 250;
/** How often it is looked whether the store is still this server's, while nothing is written, and how long that takes. */
const LOOK_MS = 250;
const LONGEST_LOOK_MS = 3_000;
const LOOK = { text: 'SELECT 1', query_timeout: LONGEST_LOOK_MS } as QueryConfig;

export class PostgresJournal implements CommitListener {
  readonly #place: Place;
  readonly #onProblem: (problem: string | undefined) => void;
  readonly #possession: Possession;
  readonly #lead: Pick<Lead, 'onDeposed'> | undefined;
  #numbers: Numbers = { last: 0, shared: 0, written: 0 };
  #pending = new PendingRows({ last: 0, shared: 0 });
  #isNoted = false;
  #batch: Batch | undefined;
  #content: Content | undefined;
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
  constructor(place: Place, onProblem: (problem: string | undefined) => void, lead?: Lead) {
    this.#place = place;
    this.#onProblem = onProblem;
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

  /** The tables are there, and nobody else has them. False: nothing is kept. Throws a StoreError. */
  read({ snapshot }: Texts): Promise<boolean> {
    return this.#reachable(() =>
      this.#one(async () => {
        const client = await this.#possession.take();
        this.#keepLooking();
        const numbers = await readKept(client, this.#place, snapshot);
        if (numbers) this.#numberFrom(numbers);
        await this.#possession.free;
        return numbers !== undefined;
      }),
    );
  }

  /** Writes everything, in place of what was kept; from now on commits are. Throws a StoreError. */
  async begin(content: Content): Promise<void> {
    await this.#replaceBy(content.lines(), () => undefined);
    this.goOn(content);
  }

  /** From now on commits are kept, after what was read. */
  goOn(content: Content): void {
    this.#content = content;
    if (this.#problem !== undefined) this.#soon();
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

  /** All is as at the start, but for these records. */
  reset(_laterMs: number, later: Iterable<StoredRecord>): void {
    this.#pending.reset(later);
    this.#soon();
  }

  /**
   * Resolves once all that is committed by now is kept, and the store was this server's until now, or there is a problem;
   * undefined: so it is.
   */
  settled(): Promise<void> | undefined {
    if (this.#content === undefined) return undefined;
    if (this.#problem !== undefined) return Promise.resolve();
    if (this.#isPending) {
      this.#soon();
      return this.#waiting.forNext();
    }
    if (this.#batch !== undefined) return this.#waiting.forThese();
    return this.#possession.isProven ? undefined : this.#looked();
  }

  /** The lines take the place of everything; `put` is called in that moment. Throws a StoreError. */
  replace(lines: () => AsyncIterable<string>, put: () => void): Promise<void> {
    return this.#replaceBy(lines(), put);
  }

  /** Everything is kept, and somebody else may have it. Throws a StoreError where it is not. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    clearTimeout(this.#timer);
    try {
      if (this.#content) await this.#one(() => this.#write());
      if (this.#problem !== undefined) throw new StoreError('unreachable', this.#problem);
    } finally {
      this.#content = undefined;
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
    if (this.#content === undefined || this.#timer !== undefined) return;
    if (this.#problem === undefined) this.#writing ??= this.#one(() => this.#writeAll());
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#writing ??= this.#one(() => this.#writeAll());
      }, RETRY_MS).unref();
  }

  get #isPending(): boolean {
    return this.#isNoted || !this.#pending.isEmpty;
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
      if (batch !== undefined && batch.number > this.#numbers.written) {
        const isKept = await keep(client, this.#place.schema, this.#possession.mark, batch);
        if (!isKept) throw this.#overtaken();
        this.#numbers = { ...this.#numbers, written: batch.number };
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
    if (this.#batch !== undefined || !this.#isPending || this.#content === undefined) return;
    this.#isNoted = false;
    this.#waiting.gathered();
    const beside = JSON.stringify(this.#content.beside());
    this.#batch = { number: this.#numbers.written + 1, beside, ...this.#pending.take() };
  }

  async #replaceBy(lines: AsyncIterable<string>, put: () => void): Promise<void> {
    await this.#reachable(() =>
      this.#one(async () => {
        const { mark, session = await this.#takeAgain() } = this.#possession;
        const { written } = this.#numbers;
        const { schema } = this.#place;
        const now = await beginAnew(session, { schema, writer: mark, written, lines });
        this.#numberFrom(now);
        this.#batch = undefined;
        put();
        this.#isNoted = true;
      }),
    );
    this.#soon();
  }

  #numberFrom(numbers: Numbers): void {
    this.#numbers = numbers;
    this.#pending = new PendingRows(numbers);
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
    const { written } = this.#numbers;
    if (kept.last !== written) {
      const isOwn = kept.last === this.#batch?.number && kept.writer === this.#possession.mark;
      if (!isOwn) throw this.#overtaken();
      this.#numbers = { ...this.#numbers, written: kept.last };
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
    this.#onProblem(problem);
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
