import { fork, type ChildProcess } from 'node:child_process';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isJsonObject, jsonOf, type JsonObject } from '../documents/json.ts';
import type { PactLogLevel } from './pact-log-level.ts';
import { locatePeer } from './peer.ts';
import { VerificationError } from './verification-error.ts';

/** What Pact says about the interactions, in the order in which it has verified them. */
export interface PactReport {
  readonly results: readonly PactResult[];
  readonly errors: readonly PactMismatch[];
  readonly pendingErrors: readonly PactMismatch[];
  readonly kept: boolean;
  /** Why the broker was not told what came of it; Pact itself takes that for no failure. */
  readonly unpublished?: string | undefined;
}

export interface PactResult {
  readonly description: string;
  readonly kept: boolean;
}

export interface PactMismatch {
  /** `Verifying a pact between … and … - <description>` */
  readonly interaction: string;
  readonly mismatch: JsonObject;
}

const LINES_OF_CRASH = 20;
const UNPUBLISHED = 'Publishing of verification results failed';

/** Runs Pact's verifier with these options. Throws a VerificationError when it gives no account of itself. */
export async function runPact(options: JsonObject, logLevel: PactLogLevel): Promise<PactReport> {
  const pact = locatePeer('@pact-foundation/pact');
  const child = fork(fileURLToPath(new URL('./pact-process.js', import.meta.url)), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: environment(String(options['pactBrokerUrl']).startsWith('https:')),
  });
  const written = writtenBy(child, logLevel !== 'error');
  const said = await answerOf(child, { pact, options: { ...options, logLevel } });
  const report = typeof said === 'string' ? reportFrom(jsonOf(said)) : undefined;
  if (report)
    return { ...report, unpublished: written().find((line) => line.includes(UNPUBLISHED)) };
  const reason = typeof said === 'string' ? said : 'it ended without a word';
  throw new VerificationError(
    `Pact could not verify anything: ${reason}\n${written().slice(-LINES_OF_CRASH).join('\n')}`,
  );
}

/** What the process says, once it is over and all that it wrote has arrived. */
function answerOf(child: ChildProcess, question: JsonObject): Promise<unknown> {
  return new Promise((resolve) => {
    let said: unknown;
    child.on('message', (message) => {
      said = message;
    });
    child.on('error', ({ message }) => {
      resolve(message);
    });
    child.on('close', () => {
      resolve(said);
    });
    // A process that does not get the question is over, and what it wrote says why.
    child.send(question, () => undefined);
  });
}

/**
 * Nothing to track, nothing in between, and no broker but the one in the options. Pact reads every certificate of the
 * machine for each interaction, which takes longer than all the rest; only a broker on HTTPS needs them.
 */
function environment(needsCertificates: boolean): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PACT_BROKER_'));
  const { NO_PROXY = '', no_proxy: noProxy = NO_PROXY, ...others } = Object.fromEntries(kept);
  const near = [noProxy, '127.0.0.1'].filter((host) => host !== '').join(',');
  const certificates = needsCertificates ? {} : { SSL_CERT_FILE: devNull, SSL_CERT_DIR: devNull };
  const own = { NO_PROXY: near, no_proxy: near, PACT_DO_NOT_TRACK: 'true' };
  return { ...others, ...certificates, ...own };
}

function writtenBy(child: ChildProcess, isShown: boolean): () => readonly string[] {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
      if (isShown) process.stderr.write(chunk);
    });
  }
  return () => written.split('\n').filter((line) => line.trim() !== '');
}

function reportFrom(said: JsonObject): PactReport | undefined {
  const { interactionResults, errors, pendingErrors, result } = said;
  if (!Array.isArray(interactionResults)) return undefined;
  return {
    results: interactionResults.filter(isJsonObject).map((one) => ({
      description: String(one['description']),
      kept: one['result'] === 'OK',
    })),
    errors: mismatchesIn(errors),
    pendingErrors: mismatchesIn(pendingErrors),
    kept: result === true,
  };
}

function mismatchesIn(list: unknown): readonly PactMismatch[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isJsonObject).map(({ interaction, mismatch }) => ({
    interaction: String(interaction),
    mismatch: isJsonObject(mismatch) ? mismatch : {},
  }));
}
