/** A server that waits until a store is its own, and knows meanwhile whose it is. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { StoreError } from '../../domain/store-error.ts';
import { asStoreError, openSession, type Place } from './connection.ts';
import { tryToLead, type Leader } from './lead.ts';
import type { Lead } from './possession.ts';

/** The session that has the store, and the mark of its time in the lead. */
export type Elected = Pick<Lead, 'session' | 'mark'>;

interface Told {
  /** Who leads, each time that it is looked; undefined: nobody says so. */
  readonly onLeader: (leader: Leader | undefined) => void;
  /** Why the database cannot be asked at the moment; undefined: it can be again. */
  readonly onProblem: (problem: string | undefined) => void;
}

/** How often it looks, where nobody wakes it. */
const LOOK_MS = 200;

export class Candidate {
  readonly #place: Place;
  readonly #told: Told;
  #session: Client | undefined;
  #problem: string | undefined;
  #isClosed = false;
  #wake: () => void = () => undefined;

  constructor(place: Place, told: Told) {
    this.#place = place;
    this.#told = told;
  }

  /** Whether the store is its own now; undefined: it is not. Throws a StoreError. */
  look(): Promise<Elected | undefined> {
    return this.#asked(async (session) => {
      const { isMine, leader } = await tryToLead(session, this.#place.schema);
      if (!isMine) {
        this.#told.onLeader(leader);
        return undefined;
      }
      this.#session = undefined;
      return { session, mark: randomUUID() };
    });
  }

  /** Looks until it is. Undefined: it was closed. Throws a StoreError where waiting does not help. */
  async elected(): Promise<Elected | undefined> {
    for (;;) {
      const elected = await this.#patiently(() => this.look());
      if (this.#isClosed) {
        await elected?.session.end().catch(() => undefined);
        return undefined;
      }
      if (elected) return elected;
      await this.pause();
    }
  }

  /** The hash of the seeds that the store began with; undefined: it has not begun. Throws a StoreError. */
  async seeds(): Promise<string | undefined> {
    const { schema } = this.#place;
    const { rows } = await this.#asked((session) =>
      session.query<{ seeds: string }>(`SELECT seeds FROM ${schema}.store`),
    );
    return rows[0]?.seeds;
  }

  /** Until it is worth another look. */
  pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#wake();
    await this.#drop();
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      this.#tell(undefined);
      return result;
    } catch (error) {
      if (this.#isClosed) return undefined;
      if (!(error instanceof StoreError) || error.problem !== 'unreachable') throw error;
      this.#tell(error.message);
      return undefined;
    }
  }

  async #asked<T>(work: (session: Client) => Promise<T>): Promise<T> {
    try {
      return await work((this.#session ??= await this.#open()));
    } catch (error) {
      await this.#drop();
      throw asStoreError(this.#place, error);
    }
  }

  async #open(): Promise<Client> {
    const session = await openSession(this.#place);
    session.on('error', () => {
      if (this.#session === session) this.#session = undefined;
    });
    session.on('notification', () => {
      this.#wake();
    });
    await session.query(`LISTEN ${this.#place.schema}`);
    return session;
  }

  async #drop(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.end().catch(() => undefined);
  }

  #tell(problem: string | undefined): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#told.onProblem(problem);
  }
}
