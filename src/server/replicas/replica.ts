/** One of several servers on a database: it leads, or it stands by and hands its calls on to the one that does. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Candidate, type Elected } from '../../adapters/postgres-store/candidate.ts';
import { namedUrl } from '../../adapters/postgres-store/connection.ts';
import { otherSeeds } from '../../control/keeping/kept-before.ts';
import { StoreError } from '../../domain/store-error.ts';
import { createHttpServer } from '../../http/express-server.ts';
import { seedHashOf } from '../create-cluster.ts';
import { keptInStore, placeOf } from '../kept-in-store.ts';
import { hostInUrl, listen, stop, unrefServer, warnOfTls, type RunOptions } from '../listening.ts';
import { serve, type Serving } from '../server.ts';
import { Routing } from './routing.ts';

export interface ReplicaSettings extends RunOptions {
  /** Of the database. */
  readonly databaseUrl: string;
  /** Where the other replicas reach this one, which listens on the port. */
  readonly urlOn: (port: number) => string;
}

/** Of a time in the lead. */
interface Term {
  readonly serving: Serving;
  /** Resolves once somebody else has the store. */
  readonly isOver: Promise<void>;
}

export class Replica {
  /** Resolves with why it cannot go on; it answers nothing but 503 then. */
  readonly failed: Promise<unknown>;
  #fail: (error: unknown) => void = () => undefined;
  readonly #settings: ReplicaSettings;
  readonly #routing: Routing;
  readonly #server: Server;
  readonly #candidate: Candidate;
  #reseed: boolean;
  #leading: Promise<void> = Promise.resolve();
  #term: Term | undefined;
  #isClosing = false;

  private constructor(settings: ReplicaSettings) {
    const { log, reseed = false, unref } = settings;
    this.#settings = settings;
    this.#reseed = reseed;
    this.failed = new Promise((resolve) => {
      this.#fail = resolve;
    });
    this.#routing = new Routing({
      ...settings,
      onUnreached: ({ url }, error) => {
        log.error({}, `the replica that leads cannot be reached at ${url}: ${error.message}`);
      },
    });
    this.#server = createHttpServer({
      divert: (call, response) => this.#routing.divert(call, response),
      answer: this.#routing.answer,
      mostBytes: this.#routing.mostBytes,
      onTls: warnOfTls(log),
    });
    if (unref) unrefServer(this.#server);
    this.#candidate = this.#newCandidate();
  }

  /** One that listens, and leads or stands by. Throws a PortInUseError, a SeedError or a StoreError. */
  static async start(settings: ReplicaSettings): Promise<Replica> {
    const replica = new Replica(settings);
    try {
      await listen(replica.#server, settings);
      await replica.#begin();
    } catch (error) {
      await replica.close();
      throw error;
    }
    return replica;
  }

  /** Without a slash at the end. */
  get url(): string {
    return `http://${hostInUrl(this.#settings.host)}:${String(this.#port)}`;
  }

  /** What it answers with while it leads; undefined: it stands by. */
  get serving(): Serving | undefined {
    return this.#term?.serving;
  }

  /** Calls under way are answered; then whoever waits for the lead has it at once. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#term?.serving.tenants.stopAll();
    this.#term?.serving.cluster.endWaits();
    await stop(this.#server);
    this.#routing.close();
    await this.#candidate.close();
    await this.#leading;
    await this.#term?.serving.end();
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  #newCandidate(): Candidate {
    const { databaseUrl, log } = this.#settings;
    return new Candidate(placeOf(databaseUrl), {
      onLeader: (leader) => {
        this.#routing.follow(leader);
      },
      onProblem: (problem) => {
        if (problem === undefined) log.warn({}, 'the store can be asked again who leads');
        else log.error({}, `${problem}: it cannot be asked who leads`);
      },
    });
  }

  async #begin(): Promise<void> {
    const elected = (await this.#candidate.look()) ?? (await this.#standBy());
    if (elected) await this.#lead(elected);
    else this.#settings.log.warn({}, `stands by; ${this.#routing.leader?.url ?? 'another'} leads`);
    this.#goOn().catch(this.#fail);
  }

  /** Resolves once the seeds of the store are known to be its own; or once it is elected, where it has none yet. */
  async #standBy(): Promise<Elected | undefined> {
    const name = namedUrl(this.#settings.databaseUrl);
    const given = seedHashOf(this.#settings.seeds);
    if (this.#reseed)
      throw new StoreError(
        'inUse',
        `the store ${name} is in use, and --reseed (reseed) empties it: end the other servers first`,
      );
    for (;;) {
      const kept = await this.#candidate.seeds();
      if (kept === given) return undefined;
      if (kept !== undefined) throw otherSeeds(name, kept, given);
      await this.#candidate.pause();
      const elected = await this.#candidate.look();
      if (elected) return elected;
    }
  }

  /** Leads and stands by in turn, until it is closed. */
  async #goOn(): Promise<void> {
    for (;;) {
      await this.#term?.isOver;
      if (this.#isClosing) return;
      // What it has in memory is no longer what is kept.
      await this.#term?.serving.end().catch(() => undefined);
      this.#term = undefined;
      const elected = await this.#candidate.elected();
      if (elected === undefined) return;
      await this.#lead(elected).catch((error: unknown) => {
        if (!isPassing(error)) throw error;
        this.#settings.log.error({}, error.message);
      });
    }
  }

  #lead(elected: Elected): Promise<void> {
    const led = this.#begins(elected);
    this.#leading = led.catch(() => undefined);
    return led;
  }

  async #begins({ session, mark }: Elected): Promise<void> {
    const { databaseUrl, log, urlOn } = this.#settings;
    const url = urlOn(this.#port);
    const over = new Over(() => {
      log.warn({}, 'leads no longer: another replica has the store');
      this.#routing.follow(undefined);
    });
    this.#routing.load(mark);
    const keptIn = keptInStore(
      { store: { kind: 'postgres', url: databaseUrl }, reseed: this.#reseed, log },
      { session, mark, url, onDeposed: over.come },
    );
    const serving = serve({ ...this.#settings, keptIn });
    try {
      await serving.start();
    } catch (error) {
      this.#routing.follow(undefined);
      await serving.end().catch(() => undefined);
      throw error;
    }
    this.#reseed = false;
    this.#term = { serving, isOver: over.promise };
    if (over.hasCome) return;
    this.#routing.lead(serving, mark);
    log.warn({}, `leads from now on; the other replicas reach it at ${url}`);
  }
}

/** What comes once. */
class Over {
  readonly promise: Promise<void>;
  readonly come: () => void;
  hasCome = false;

  constructor(then: () => void) {
    let resolve = () => undefined as unknown;
    this.promise = new Promise<void>((done) => {
      resolve = done;
    });
    this.come = () => {
      if (this.hasCome) return;
      this.hasCome = true;
      then();
      resolve();
    };
  }
}

/** Whether another try may come to something. */
function isPassing(error: unknown): error is StoreError {
  return error instanceof StoreError && ['unreachable', 'inUse'].includes(error.problem);
}
