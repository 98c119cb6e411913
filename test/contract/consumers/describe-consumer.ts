import { afterAll, describe, expect, it } from 'vitest';
import { exchangesOf, type Call, type WithoutToken } from './call.ts';
import type { ConnectionOptions } from './cluster/connection.ts';
import { committedPact } from './committed-pact.ts';
import { ConsumerPact } from './consumer-pact.ts';

export interface Consumer<Client> {
  /** As the pact names it. */
  readonly name: string;
  readonly open: (options: ConnectionOptions) => Client;
  readonly calls: readonly Call<Client>[];
  readonly withoutToken: WithoutToken;
}

/** The tests of a consumer: what it makes of each answer. They leave its pact in contracts/. */
export function describeConsumer<Client>({ name, open, calls, withoutToken }: Consumer<Client>) {
  const exchanges = exchangesOf(calls, withoutToken);
  const pact = new ConsumerPact(name);
  afterAll(() => {
    pact.remove();
  });

  describe(`the ${name} understands the answer to`, () => {
    for (const exchange of exchanges)
      it(exchange.description, async () => {
        expect(await pact.make(exchange, open)).toEqual(exchange.makes);
      });
  });

  describe(`the ${name}`, () => {
    it('wrote the pact that is committed', () => {
      // A pact that lacks an interaction is not to replace the committed one.
      expect(pact.written).toBe(exchanges.length);
      const written = pact.text();
      const isCommitted = committedPact(pact.file, written) === written;
      expect(isCommitted, `contracts/${pact.file} was out of date: commit the new one`).toBe(true);
    });
  });
}
