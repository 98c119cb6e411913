import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pact } from '@pact-foundation/pact';
import { callerToken } from 'conductor-mock/pact';
import { documentedOperation } from '../../support/openapi-document.ts';
import type { ConnectionOptions } from './cluster/connection.ts';
import { documentedRefusal } from './documented-refusal.ts';
import type { Exchange } from './exchange.ts';
import { expectedRefusal } from './expected-refusal.ts';
import { matchedByMock } from './matched-by-mock.ts';

const TOKEN = 'the-token-of-the-caller';
const JSON_TYPE = { 'Content-Type': 'application/json' };

/**
 * The pact of one consumer with the cluster. It is written to an empty folder, so that an interaction that was renamed
 * or removed is gone from the file too.
 */
export class ConsumerPact {
  readonly file: string;
  /** Exchanges that the file holds. */
  written = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), 'pact-'));
  readonly #pact: Pact;

  constructor(consumer: string) {
    const provider = 'conductor-mock';
    this.file = `${consumer}-${provider}.json`;
    this.#pact = new Pact({ consumer, provider, dir: this.#folder, logLevel: 'error' });
  }

  /** What the client makes of the exchange, with Pact's mock server for a cluster. */
  async make<Client>(
    exchange: Exchange<Client>,
    open: (options: ConnectionOptions) => Client,
  ): Promise<unknown> {
    const { status, body } = answerOf(exchange);
    const made = await this.#asked(exchange)
      .willRespondWith(status, (builder) => {
        if (body !== undefined) builder.headers(JSON_TYPE).jsonBody(body);
      })
      .executeTest(async (server) => {
        const token = exchange.signedIn ? TOKEN : undefined;
        const result = await exchange.does(open({ baseUrl: server.url, token }));
        await matchedByMock(this.#pact, server);
        return { result };
      });
    if (made === undefined) throw new Error('Pact did not run the test');
    this.written += 1;
    return made.result;
  }

  /** The file as it is to be committed. */
  text(): string {
    return `${readFileSync(join(this.#folder, this.file), 'utf8').trimEnd()}\n`;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #asked({ operationId, description, given, asks, signedIn }: Exchange<never>) {
    const { method, body: taken } = documentedOperation(operationId);
    const interaction = this.#pact.addInteraction().uponReceiving(description);
    for (const state of given)
      if (typeof state === 'string') interaction.given(state);
      else interaction.given(state.name, state.with);
    return interaction.withRequest(method, asks.path as string, (builder) => {
      if (asks.query) builder.query(asks.query);
      if (signedIn) builder.headers({ 'X-Authorization': callerToken(TOKEN) });
      if (taken !== undefined) builder.headers(JSON_TYPE);
      if (asks.body !== undefined) builder.jsonBody(asks.body);
    });
  }
}

function answerOf({ operationId, answers }: Exchange<never>) {
  if (!('refusal' in answers)) return { status: 200, body: answers.body };
  const refusal = documentedRefusal(operationId, answers.refusal);
  return { status: refusal.status, body: expectedRefusal(refusal, answers.fields) };
}
