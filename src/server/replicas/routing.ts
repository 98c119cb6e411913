/** Where the calls of a replica go: to its own cluster while it leads, else to the replica that does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Leader } from '../../adapters/postgres-store/lead.ts';
import { unavailable } from '../../http/error-body.ts';
import type { ApiResponse } from '../../http/api-request.ts';
import type { Diverted } from '../../http/express-server.ts';
import type { Serving } from '../server.ts';
import { NOT_MEANT, withHandedOn, type OwnCalls } from './handed-on.ts';
import { MARK } from './headers.ts';
import { Line, type Target } from './line.ts';
import { asksForReadiness, liveness, nobodyLeads } from './own-answers.ts';
import { Patience } from './patience.ts';
import { provenForTenants } from './proven.ts';

interface RoutingOptions {
  readonly host: string;
  /** More names under which it answers. */
  readonly hostNames: readonly string[];
  /** Told once of each leader that cannot be reached. */
  readonly onUnreached: (target: Target, error: Error) => void;
}

/** How long a call waits for somebody to lead. */
const WAIT_MS = 2_000;

export class Routing {
  readonly #options: RoutingOptions;
  #own: OwnCalls | undefined;
  /** The mark of the time in the lead for which it reads the state. */
  #loading: string | undefined;
  #line: Line | undefined;
  #unreached: Line | undefined;
  #changed: () => void = () => undefined;
  #change!: Promise<void>;

  constructor(options: RoutingOptions) {
    this.#options = options;
    this.#announce();
  }

  /** It is about to lead: calls that are meant for it wait. */
  load(mark: string): void {
    this.#become({ loading: mark });
  }

  lead(serving: Serving, mark: string): void {
    const { mostBytes } = serving;
    const answer = provenForTenants(serving);
    this.#become({ own: withHandedOn({ answer, mostBytes }, mark) });
  }

  /** Somebody else leads; undefined: nobody does, as far as is known. */
  follow(leader: Leader | undefined): void {
    const isSame = this.#line !== undefined && this.#line.target.mark === leader?.mark;
    if (isSame) return;
    const { mark, url } = leader ?? {};
    const line = mark === undefined || url === undefined ? undefined : new Line({ mark, url });
    if (line || this.#line || this.#own || this.#loading !== undefined) this.#become({ line });
  }

  /** Who leads, as far as is known. */
  get leader(): Target | undefined {
    return this.#line?.target;
  }

  /** Undefined: it leads. */
  divert(call: IncomingMessage, response: ServerResponse): Diverted | undefined {
    return this.#own ? undefined : this.#handOn(call, response);
  }

  answer: OwnCalls['answer'] = (request) =>
    this.#own?.answer(request) ?? Promise.resolve(unavailable(NOT_MEANT));

  mostBytes: OwnCalls['mostBytes'] = (head) => this.#own?.mostBytes(head) ?? 0;

  close(): void {
    this.#become({});
  }

  #become({ own, loading, line }: { own?: OwnCalls; loading?: string; line?: Line | undefined }) {
    this.#line?.close();
    this.#own = own;
    this.#loading = loading;
    this.#line = line;
    this.#changed();
    this.#announce();
  }

  #announce(): void {
    this.#change = new Promise((resolve) => {
      this.#changed = resolve;
    });
  }

  async #handOn(
    call: IncomingMessage,
    response: ServerResponse,
  ): Promise<'sent' | 'here' | ApiResponse> {
    const alive = liveness(call, this.#options);
    if (alive) return alive;
    const patience = new Patience(asksForReadiness(call) ? 0 : WAIT_MS);
    try {
      return await this.#handOnWithin(patience, call, response);
    } finally {
      patience.end();
    }
  }

  async #handOnWithin(
    patience: Patience,
    call: IncomingMessage,
    response: ServerResponse,
  ): Promise<'sent' | 'here' | ApiResponse> {
    const meant = call.headers[MARK];
    let tried: Line | undefined;
    while (!response.destroyed) {
      if (this.#own) return 'here';
      // What was handed on once is not handed on again.
      if (meant !== undefined && meant !== this.#loading) return unavailable(NOT_MEANT);
      const line = this.#line;
      if (line !== undefined && line !== tried) {
        const became = await line.handOn(call, response);
        if (!(became instanceof Error)) return became;
        this.#tellUnreached(line, became);
        tried = line;
      } else if (patience.isOver) return nobodyLeads(call);
      else await Promise.race([this.#change, patience.over]);
    }
    return 'sent';
  }

  #tellUnreached(line: Line, error: Error): void {
    if (this.#unreached === line || this.#line !== line) return;
    this.#unreached = line;
    this.#options.onUnreached(line.target, error);
  }
}
