import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pact, Verifier } from '@pact-foundation/pact';
import { matchedByMock } from '../contract/consumer/matched-by-mock.ts';

/** Templates as a consumer promises them, and what Pact itself makes of them: its mock server and its verifier. */

export interface Promised {
  readonly title: string;
  readonly template: unknown;
  /** What the provider really answers. */
  readonly answer: unknown;
}

export interface Result {
  /** What Pact's mock server sent to the consumer. */
  readonly example: unknown;
  /** What the verifier finds wrong with the provider's answer. */
  readonly mismatches: readonly string[];
}

const CONSUMER = 'a-consumer';
const PROVIDER = 'a-provider';

/**
 * By title. All promises are members of one body, so that Pact's mock server and its verifier, which take most of the
 * time, run once: a mismatch says in which member it is.
 */
export async function resultsOf(
  promises: readonly Promised[],
): Promise<ReadonlyMap<string, Result>> {
  const dir = mkdtempSync(join(tmpdir(), 'promises-'));
  try {
    const examples = await writePact(dir, bodyOf(promises, 'template'));
    const file = join(dir, `${CONSUMER}-${PROVIDER}.json`);
    const found = await mismatchesOf(file, bodyOf(promises, 'answer'));
    const results = promises.map(({ title }, index) => {
      const place = new RegExp(`^\\$\\.${memberOf(index)}\\b`);
      const mismatches = found.filter(({ path }) => place.test(path));
      const texts = mismatches.map(({ mismatch }) => mismatch);
      return [title, { example: examples[memberOf(index)], mismatches: texts }] as const;
    });
    return new Map(results);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function memberOf(index: number): string {
  return `promise${index}`;
}

function bodyOf(promises: readonly Promised[], part: 'template' | 'answer'): object {
  return Object.fromEntries(promises.map((one, index) => [memberOf(index), one[part]]));
}

type Body = Readonly<Record<string, unknown>>;

async function writePact(dir: string, body: object): Promise<Body> {
  const pact = new Pact({ consumer: CONSUMER, provider: PROVIDER, dir, logLevel: 'error' });
  const examples = await pact
    .addInteraction()
    .uponReceiving('a question')
    .withRequest('GET', '/')
    .willRespondWith(200, (builder) => builder.jsonBody(body))
    .executeTest(async (server) => {
      const response = await fetch(server.url);
      const received = (await response.json()) as Body;
      await matchedByMock(pact, server);
      return received;
    });
  return examples ?? {};
}

interface Mismatch {
  readonly path: string;
  readonly mismatch: string;
}

async function mismatchesOf(file: string, answer: object): Promise<readonly Mismatch[]> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    const providerBaseUrl = `http://127.0.0.1:${port}`;
    const options = { provider: PROVIDER, providerBaseUrl, pactUrls: [file] };
    await new Verifier({ ...options, logLevel: 'error' }).verifyProvider();
    return [];
  } catch (error) {
    return reportedIn((error as Error).message);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

/** The verifier rejects with its report as JSON. */
function reportedIn(message: string): readonly Mismatch[] {
  const { errors } = JSON.parse(message) as {
    errors: readonly { readonly mismatch: { readonly mismatches: readonly Mismatch[] } }[];
  };
  return errors.flatMap(({ mismatch }) => mismatch.mismatches);
}
