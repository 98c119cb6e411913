/**
 * How a server has its store: a session with the database, the lock that ends with it, and the proof that both are still
 * there. Answers count on a proof of the last second; who takes the store from one that did not give it up first lets that
 * second pass. So no two servers answer at the same time, whatever becomes of their connections (docs/decisions/0040).
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { StoreError } from '../../domain/store-error.ts';
import { namedUrl, openSession, type Place } from './connection.ts';
import { announce, giveUp, holderOf, tryToLead, waitForLock } from './lead.ts';

/** Of a server that others on the same store hand their calls to. */
export interface Lead {
  /** Has the lock. */
  readonly session: Client;
  readonly mark: string;
  /** Where the others reach it. */
  readonly url: string;
  /** Told once, when somebody else has the store, or had it meanwhile. */
  readonly onDeposed: () => void;
}

/** How long answers count on a proof, in ms. */
const LEASE_MS = 1_000;

export class Possession {
  readonly #place: Place;
  readonly #onLost: (error: Error) => void;
  readonly #url: string | undefined;
  readonly mark: string;
  #given: Client | undefined;
  #session: Client | undefined;
  #free: Promise<void> = Promise.resolve();
  #provenAt: Moment | undefined;

  /** Without a lead it takes the lock itself. */
  constructor(place: Place, onLost: (error: Error) => void, lead?: Omit<Lead, 'onDeposed'>) {
    this.#place = place;
    this.#onLost = onLost;
    this.#given = lead?.session;
    this.#url = lead?.url;
    this.mark = lead?.mark ?? randomUUID();
  }

  /** Undefined: it was lost, and with it the lock. */
  get session(): Client | undefined {
    return this.#session;
  }

  /** Has the store, where it is to be had. Throws a StoreError where somebody else has it. */
  async take(): Promise<Client> {
    const given = this.#given;
    this.#given = undefined;
    const session = given ?? (await openSession(this.#place));
    session.on('error', (error) => {
      this.#lost(session, error);
    });
    try {
      if (given === undefined) await this.#lock(session);
      await this.#announce(session);
    } catch (error) {
      await session.end().catch(() => undefined);
      throw error;
    }
    this.#session = session;
    return session;
  }

  /** Resolves once nobody who had it before answers any more. */
  get free(): Promise<void> {
    return this.#free;
  }

  /** Whether it was this server's within the last second. */
  get isProven(): boolean {
    return this.#provenAt !== undefined && elapsedSince(this.#provenAt) < LEASE_MS;
  }

  /** A query that comes back proves that the store was this server's when it was sent. */
  async proving<T>(query: () => Promise<T>): Promise<T> {
    const sent = now();
    const result = await query();
    this.#provenAt = sent;
    return result;
  }

  async drop(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.end().catch(() => undefined);
  }

  /** Somebody else may have it at once. */
  async giveUp(): Promise<void> {
    if (this.#session)
      await giveUp(this.#session, this.#place.schema, this.mark).catch(() => undefined);
    await this.drop();
  }

  #lost(session: Client, error: Error): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    this.#onLost(error);
  }

  /** A server that was killed just now may still have it; one that others take the place of does not wait. */
  async #lock(session: Client): Promise<void> {
    const { schema, url } = this.#place;
    const isMine =
      this.#url === undefined
        ? await waitForLock(session, schema)
        : (await tryToLead(session, schema)).isMine;
    if (isMine) return;
    throw new StoreError(
      'inUse',
      `the store ${namedUrl(url)} is in use by ${await holderOf(session, schema)}: one server has it at a time; ` +
        'end that one, or name another database',
    );
  }

  async #announce(session: Client): Promise<void> {
    const { mark } = this;
    const before = await announce(session, this.#place.schema, { mark, url: this.#url });
    const isFree = before === undefined || before === mark;
    this.#free = isFree ? Promise.resolve() : after(LEASE_MS);
  }
}

/** A clock of the machine stands still while it sleeps, or is set. */
interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

function now(): Moment {
  return { monotonic: performance.now(), wall: Date.now() };
}

function elapsedSince({ monotonic, wall }: Moment): number {
  return Math.max(performance.now() - monotonic, Date.now() - wall);
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
