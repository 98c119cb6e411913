import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pact, Verifier } from '@pact-foundation/pact';
import { matchedByMock } from '../contract/consumers/matched-by-mock.ts';

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
 * Promises that share an interaction, as members of one body: a mismatch says in which member it is. Pact's mock server
 * starts once for each interaction, and holds every value of a body against every rule of it.
 */
const TOGETHER = 12;

/** By title. */
export async function resultsOf(
  promises: readonly Promised[],
): Promise<ReadonlyMap<string, Result>> {
  const dir = mkdtempSync(join(tmpdir(), 'promises-'));
  try {
    const examples = await writePact(dir, bodiesOf(promises, 'template'));
    const file = join(dir, `${CONSUMER}-${PROVIDER}.json`);
    const found = await mismatchesOf(file, bodiesOf(promises, 'answer'));
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

type Body = Readonly<Record<string, unknown>>;

function bodiesOf(promises: readonly Promised[], part: 'template' | 'answer'): readonly Body[] {
  const members = promises.map((one, index) => [memberOf(index), one[part]] as const);
  const starts = members.map((_, index) => index).filter((index) => index % TOGETHER === 0);
  return starts.map((start) => Object.fromEntries(members.slice(start, start + TOGETHER)));
}

function memberOf(index: number): string {
  return `promise${index}`;
}

/** Returns what the consumer got, of all bodies. */
async function writePact(dir: string, bodies: readonly Body[]): Promise<Body> {
  const pact = new Pact({ consumer: CONSUMER, provider: PROVIDER, dir, logLevel: 'error' });
  let examples: Body = {};
  for (const [index, body] of bodies.entries())
    await pact
      .addInteraction()
      .uponReceiving(`question ${index}`)
      .withRequest('GET', `/${index}`)
      .willRespondWith(200, (builder) => builder.jsonBody(body))
      .executeTest(async (server) => {
        const response = await fetch(`${server.url}/${index}`);
        examples = { ...examples, ...((await response.json()) as Body) };
        await matchedByMock(pact, server);
      });
  return examples;
}

interface Mismatch {
  readonly path: string;
  readonly mismatch: string;
}

async function mismatchesOf(file: string, answers: readonly Body[]): Promise<readonly Mismatch[]> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[Number(request.url?.slice(1))]));
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
