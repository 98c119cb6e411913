/**
 * Keeps what is committed in a database. Commits are gathered while the ones before are written, and go there together in
 * one round trip; calls are answered once what they have done is there.
 */
import type { Client } from 'pg';
import type { CommitListener, KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import { StoreError } from '../../domain/store-error.ts';
import { connected, namedUrl, type Place } from './connection.ts';
import { readLines, type Numbers } from './lines-from-rows.ts';
import { PendingRows } from './pending-rows.ts';
import type { RowBatch } from './row-batch.ts';
import { beginAnew, keep, whatWasWritten } from './writing.ts';

/** What is kept besides the records, and everything at once. */
interface Content {
  readonly beside: () => object;
  readonly lines: () => AsyncIterable<string>;
}

interface Texts {
  readonly snapshot: (text: string) => void | Promise<void>;
}

/** Rows on their way, under the number that their writing has. */
interface Batch {
  readonly number: number;
  readonly beside: string;
  readonly isReset: boolean;
  readonly rows: RowBatch;
}

const RETRY_MS = 250;
/** How often it is looked whether the database is there, while nothing is written. */
const LOOK_MS = 1_000;

export class PostgresJournal implements CommitListener {
  readonly #place: Place;
  readonly #onProblem: (problem: string | undefined) => void;
  #client: Client | undefined;
  #writer = '';
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
  /** Who waits for the rows on their way, and for those that are yet to be gathered. */
  #waiting: (() => void)[] = [];
  #waitingForNext: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;

  constructor(place: Place, onProblem: (problem: string | undefined) => void) {
    this.#place = place;
    this.#onProblem = onProblem;
  }

  /** Why it cannot be written at the moment. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** The tables are there, and nobody else has them. False: nothing is kept. Throws a StoreError. */
  read({ snapshot }: Texts): Promise<boolean> {
    return this.#reachable(async () => {
      const client = await this.#connect();
      let unread: unknown;
      const tell = async (line: string) => {
        if (unread !== undefined) return;
        try {
          await snapshot(line);
        } catch (error) {
          unread = error;
        }
      };
      const numbers = await readLines(client, this.#place.schema, tell);
      if (unread !== undefined) throw this.#damaged(unread);
      if (numbers) this.#numberFrom(numbers);
      return numbers !== undefined;
    });
  }

  /** Writes everything, in place of what was kept; from now on commits are. Throws a StoreError. */
  async begin(content: Content): Promise<void> {
    await this.#replaceBy(content.lines(), () => undefined);
    this.goOn(content);
  }

  /** From now on commits are kept, after what was read. */
  goOn(content: Content): void {
    this.#content = content;
    this.#looking = setInterval(() => {
      if (this.#writing === undefined) void this.#one(() => this.#look());
    }, LOOK_MS).unref();
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

  /** Resolves once all that is committed by now is kept, or cannot be; undefined: it is. */
  settled(): Promise<void> | undefined {
    if (this.#content === undefined) return undefined;
    if (this.#problem !== undefined) return Promise.resolve();
    if (this.#isPending) {
      this.#soon();
      return new Promise((resolve) => this.#waitingForNext.push(resolve));
    }
    if (this.#batch === undefined) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
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
      await this.#one(() => this.#disconnect());
      this.#settle();
    }
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

  #one(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
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
        const isKept = await keep(client, this.#place.schema, this.#writer, batch);
        if (!isKept) throw this.#overtaken();
        this.#numbers = { ...this.#numbers, written: batch.number };
      }
      this.#batch = undefined;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const done of waiting) done();
    });
  }

  /** Whether the database is still there. */
  async #look(): Promise<void> {
    if (this.#content === undefined || this.#problem !== undefined) return;
    await this.#tried((client) => client.query('SELECT 1'));
  }

  async #tried(work: (client: Client) => Promise<unknown>): Promise<void> {
    try {
      await work(this.#client ?? (await this.#connectAgain()));
      this.#tell(undefined);
    } catch (error) {
      await this.#disconnect();
      this.#tell(reasonOf(this.#place, error));
      this.#settle();
      if (!this.#isOvertaken) this.#soon();
    }
  }

  #gather(): void {
    if (this.#batch !== undefined || !this.#isPending || this.#content === undefined) return;
    this.#isNoted = false;
    this.#waiting = this.#waitingForNext;
    this.#waitingForNext = [];
    const beside = JSON.stringify(this.#content.beside());
    this.#batch = { number: this.#numbers.written + 1, beside, ...this.#pending.take() };
  }

  async #replaceBy(lines: AsyncIterable<string>, put: () => void): Promise<void> {
    await this.#reachable(() =>
      this.#one(async () => {
        const client = this.#client ?? (await this.#connectAgain());
        const { written } = this.#numbers;
        const { schema } = this.#place;
        const now = await beginAnew(client, { schema, writer: this.#writer, written, lines });
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

  async #connect(): Promise<Client> {
    const client = await connected(this.#place, (lost, error) => {
      if (this.#client !== lost) return;
      this.#client = undefined;
      this.#tell(reasonOf(this.#place, error));
      this.#settle();
      this.#soon();
    });
    this.#client = client;
    if (this.#writer === '') {
      const { rows } = await client.query<{ id: string }>('SELECT gen_random_uuid() AS id');
      this.#writer = rows[0]?.id ?? '';
    }
    return client;
  }

  /** What is kept has to be what was written last, with or without the writing of which no answer came. */
  async #connectAgain(): Promise<Client> {
    if (this.#isOvertaken) throw this.#overtaken();
    const client = await this.#connect();
    const kept = await whatWasWritten(client, this.#place.schema);
    const { written } = this.#numbers;
    if (kept.last === written) return client;
    if (kept.last !== this.#batch?.number || kept.writer !== this.#writer) throw this.#overtaken();
    this.#numbers = { ...this.#numbers, written: kept.last };
    return client;
  }

  async #disconnect(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #overtaken(): Error {
    this.#isOvertaken = true;
    return new Error('it does not hold what this server wrote last; start the server again');
  }

  #damaged(error: unknown): StoreError {
    const { url, schema } = this.#place;
    const reason = error instanceof Error ? error.message : String(error);
    return new StoreError(
      'damaged',
      `the store ${namedUrl(url)} is damaged: ${reason}: restore a back-up, or drop its schema ${schema} to begin anew`,
    );
  }

  #settle(): void {
    const waiting = [...this.#waiting, ...this.#waitingForNext];
    this.#waiting = [];
    this.#waitingForNext = [];
    for (const done of waiting) done();
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
      if (error instanceof StoreError) throw error;
      throw new StoreError('unreachable', reasonOf(this.#place, error));
    }
  }
}

function reasonOf({ url }: Place, error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const all = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  const reasons = all.map((one) => (one instanceof Error ? one.message : String(one)));
  return `the store ${namedUrl(url)} cannot be used: ${reasons.join('; ')}`;
}
