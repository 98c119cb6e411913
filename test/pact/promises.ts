import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PactV3, Verifier, type VerifierOptions } from '@pact-foundation/pact';
import { matchedByMock } from '../contract/consumer/matched-by-mock.ts';

/** Templates as a consumer promises them, and what Pact itself makes of them: its mock server and its verifier. */

export interface Promised {
  readonly title: string;
  readonly template: unknown;
  /** What the provider really answers. */
  readonly answer: unknown;
}

export interface Result {
  readonly title: string;
  /** What Pact's mock server sent to the consumer. */
  readonly example: unknown;
  /** What the verifier finds wrong with the provider's answer. */
  readonly mismatches: readonly string[];
}

const CONSUMER = 'a-consumer';
const PROVIDER = 'a-provider';

/** Writes one pact with an interaction for each promise and verifies it against a provider with these answers. */
export async function resultsOf(promises: readonly Promised[]): Promise<readonly Result[]> {
  const dir = mkdtempSync(join(tmpdir(), 'promises-'));
  try {
    const examples = await writePact(dir, promises);
    const file = join(dir, `${CONSUMER}-${PROVIDER}.json`);
    const found = await mismatchesAgainst(promises, file);
    return promises.map(({ title }, index) => ({
      title,
      example: examples[index],
      mismatches: found.filter(({ path }) => path === String(index)).flatMap(({ texts }) => texts),
    }));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** All of them in one run of the mock server, which takes most of the time. */
async function writePact(dir: string, promises: readonly Promised[]): Promise<readonly unknown[]> {
  const pact = new PactV3({ consumer: CONSUMER, provider: PROVIDER, dir, logLevel: 'error' });
  for (const [index, { template }] of promises.entries())
    pact.addInteraction({
      uponReceiving: `promise ${index}`,
      withRequest: { method: 'GET', path: `/${index}` },
      willRespondWith: { status: 200, body: template },
    });
  const examples = await pact.executeTest(async (server) => {
    const sent = promises.map(async (_, index) => (await fetch(`${server.url}/${index}`)).json());
    const received: readonly unknown[] = await Promise.all(sent);
    await matchedByMock(pact, server);
    return received;
  });
  return examples ?? [];
}

async function mismatchesAgainst(promises: readonly Promised[], file: string) {
  const server = createServer((request, response) => {
    const { answer } = promises[Number(request.url?.slice(1))]!;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    return await mismatchesOf({ providerBaseUrl: `http://127.0.0.1:${port}`, pactUrls: [file] });
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

interface Mismatch {
  /** The last word of the interaction's description. */
  readonly path: string;
  readonly texts: readonly string[];
}

/** What Pact's verifier reports; nothing when all is well. */
export async function mismatchesOf(options: VerifierOptions): Promise<readonly Mismatch[]> {
  try {
    await new Verifier({ provider: PROVIDER, logLevel: 'error', ...options }).verifyProvider();
    return [];
  } catch (error) {
    const { errors } = JSON.parse((error as Error).message) as { errors: readonly Reported[] };
    return errors.map(({ interaction, mismatch }) => ({
      path: interaction.split(' ').at(-1)!,
      texts: (mismatch.mismatches ?? [mismatch]).map((one) => one.mismatch ?? JSON.stringify(one)),
    }));
  }
}

interface Reported {
  readonly interaction: string;
  readonly mismatch: {
    readonly mismatch?: string;
    readonly mismatches?: readonly { readonly mismatch?: string }[];
  };
}
