import { Client } from 'pg';
import { MemoryStore } from '../../src/adapters/memory-store.ts';
import { readLines } from '../../src/adapters/postgres-store/lines-from-rows.ts';
import { PostgresJournal } from '../../src/adapters/postgres-store/postgres-journal.ts';
import { Keeping, type Kept } from '../../src/control/keeping/keeping.ts';
import { keepingIn, parts, reading, type Reopened } from './kept-store.ts';

const schema = 'kept';

/** A store in memory whose commits are kept in a database; one after another has the same tables. */
export class KeptInPostgres {
  readonly #client: Client;
  readonly #journal: PostgresJournal;
  readonly #keeping: Keeping;
  readonly #kept: Kept;
  live: MemoryStore;
  #start = new MemoryStore();
  #reading: Promise<unknown> = Promise.resolve();

  private constructor(url: string) {
    this.#client = new Client({ connectionString: url });
    this.#journal = new PostgresJournal(
      { url, schema, version: '1.2.3' },
      { onProblem: () => undefined },
    );
    this.live = new MemoryStore(this.#journal);
    const stores = { start: () => this.#start, live: () => this.live };
    const { keeping, kept } = keepingIn(this.#journal, stores);
    this.#keeping = keeping;
    this.#kept = kept;
  }

  static async open(url: string): Promise<KeptInPostgres> {
    const kept = new KeptInPostgres(url);
    await kept.#client.connect();
    await kept.#journal.read({ snapshot: () => undefined });
    await kept.empty();
    return kept;
  }

  /** A new store in the place of the one before, which begins with what is in `start`. */
  async empty(start = new MemoryStore()): Promise<Reopened> {
    this.#start = start;
    this.live = start.copy(this.#journal);
    await this.#keeping.begin(this.#kept);
    return { live: this.live, again: () => this.readBack() };
  }

  /** Everything becomes what is in the other store. */
  async replace(other: MemoryStore): Promise<void> {
    this.live = other.copy(this.#journal);
    const now = { ...parts, store: other };
    await this.#keeping.replace({ ...this.#kept.states(), now }, () => undefined);
  }

  /** Back to the start, but for what is in `later`. */
  reset(later: MemoryStore): void {
    this.#keeping.reset(0, this.#start, later);
    this.live.become(later);
  }

  /** What another process would find; one reading after another. */
  readBack(): Promise<MemoryStore> {
    const read = this.#reading.then(() => this.#readBack());
    this.#reading = read.catch(() => undefined);
    return read;
  }

  async #readBack(): Promise<MemoryStore> {
    await this.#journal.settled();
    if (this.#journal.problem !== undefined) throw new Error(this.#journal.problem);
    const { texts, stores } = reading();
    await readLines(this.#client, schema, texts.snapshot);
    return stores().now;
  }

  async query<Row>(text: string): Promise<readonly Row[]> {
    return (await this.#client.query(text)).rows as readonly Row[];
  }

  async close(): Promise<void> {
    await this.#client.end();
    await this.#journal.close();
  }
}
