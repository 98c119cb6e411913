/** Holds pacts against a cluster, and against the OpenAPI document. */
import { readFileSync } from 'node:fs';
import { OptionError } from '../../control/option-error.ts';
import type { JsonObject } from '../documents/json.ts';
import { accountFor, type NamedInteraction } from './account.ts';
import { pactOptionsFor, readBrokerPacts } from './broker.ts';
import { comparePacts } from './compare-pacts.ts';
import { filesForPact } from './files-for-pact.ts';
import { findPacts } from './find-pacts.ts';
import { startVerificationProxy } from './verification-proxy.ts';
import { isKept, OUTCOME_FORMAT, PactsNotKept, type Outcome } from './outcome.ts';
import { readPact, type Pact } from './pact-file.ts';
import { runPact } from './run-pact.ts';
import { shareCount, sharesOf, type PactFile } from './shares.ts';
import { InteractionRecorder } from './interaction-recorder.ts';
import { startStopwatch, type Stopwatch } from './stopwatch.ts';
import { summaryOf } from './summary.ts';
import { openTarget, type VerifiedCluster } from './target.ts';
import { VerificationError } from './verification-error.ts';
import { checkOptions, pathsOf, providerOf, type VerifyOptions } from './verify-options.ts';
import { ensureReportsWritable, writeReports } from './write-reports.ts';

/** What one process of Pact holds against a cluster, and how it gets at it. */
interface Share {
  readonly pacts: readonly { readonly pact: Pact; readonly pending: boolean }[];
  readonly options: JsonObject;
  /** Removes what was made for Pact to read. */
  readonly dispose: () => void;
}

/**
 * Resolves when all pacts are kept. Throws a PactsNotKept with the outcome when one is not, or the broker was not told, an
 * OptionError for options and pacts that are none, and a VerificationError when nothing could be verified.
 */
export async function verifyPacts(options: VerifyOptions): Promise<Outcome> {
  const stopwatch = startStopwatch();
  checkOptions(options);
  ensureReportsWritable(options);
  const shares = await sharesFrom(options);
  try {
    return await carryOut(shares, options, stopwatch);
  } finally {
    for (const { dispose } of shares) dispose();
  }
}

async function carryOut(
  shares: readonly Share[],
  options: VerifyOptions,
  stopwatch: Stopwatch,
): Promise<Outcome> {
  const comparison =
    options.skipComparison === true ? [] : await comparePacts(shares.flatMap(({ pacts }) => pacts));
  const onNext = progressOf(shares, options);
  const verified = merged(await all(shares.map((share) => verifyShare(share, options, onNext))));
  const { startedAt } = stopwatch;
  const durationMs = stopwatch.elapsedMs();
  const outcome: Outcome = {
    format: OUTCOME_FORMAT,
    startedAt,
    durationMs,
    ...verified,
    comparison,
  };
  writeReports(outcome, options);
  if (!isKept(outcome)) throw new PactsNotKept(summaryOf(outcome), outcome);
  return outcome;
}

async function verifyShare(
  share: Share,
  options: VerifyOptions,
  onNext: () => void,
): Promise<Verified> {
  const target = await openTarget(options);
  try {
    return await verifyOn(target, share, options, onNext);
  } finally {
    await target.close();
  }
}

/** Counts the interactions of all shares. */
function progressOf(shares: readonly Share[], { onProgress }: VerifyOptions): () => void {
  const total = shares.flatMap(({ pacts }) =>
    pacts.flatMap(({ pact }) => pact.interactions),
  ).length;
  let number = 0;
  return () => onProgress?.((number += 1), total);
}

/** Waits for all before it throws what the first of them has thrown: none goes on alone. */
async function all<T>(shares: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(shares);
  return Promise.all(shares);
}

async function sharesFrom(options: VerifyOptions): Promise<readonly Share[]> {
  if (options.brokerUrl !== undefined)
    return [
      {
        pacts: await readBrokerPacts(options),
        options: pactOptionsFor(options),
        dispose: () => undefined,
      },
    ];
  const files = findPacts(pathsOf(options)).map((path): PactFile => {
    const text = readFileSync(path, 'utf8');
    return { path, text, pact: readPact(text, path) };
  });
  const pacts = files.map(({ pact }) => pact);
  refuseOtherProviders(pacts, providerOf(options));
  // A cluster elsewhere is one, and has one state.
  const isElsewhere = options.providerBaseUrl !== undefined;
  const count = pacts.reduce((sum, { interactions }) => sum + interactions.length, 0);
  return sharesOf(files, isElsewhere ? 1 : shareCount(count)).map(shareFrom);
}

function shareFrom(files: readonly PactFile[]): Share {
  const { paths, remove } = filesForPact(files);
  return {
    pacts: files.map(({ pact }) => ({ pact, pending: false })),
    options: { pactUrls: paths },
    dispose: remove,
  };
}

function refuseOtherProviders(pacts: readonly Pact[], expected: string): void {
  const other = pacts.find(({ provider }) => provider !== expected);
  if (other)
    throw new OptionError(
      (named) =>
        `${other.source}: the pact is with the provider "${other.provider}", and "${expected}" is to be verified; leave it out, or say so by ${named('provider')}`,
    );
}

type Verified = Omit<Outcome, 'format' | 'startedAt' | 'durationMs' | 'comparison'>;

/** What came of the shares, in their order. */
function merged(shares: readonly Verified[]): Verified {
  const sum = (of: (one: Verified) => number) =>
    shares.reduce((before, one) => before + of(one), 0);
  return {
    interactions: sum(({ interactions }) => interactions),
    states: sum(({ states }) => states),
    kept: shares.flatMap(({ kept }) => kept),
    failures: shares.flatMap(({ failures }) => failures),
    pending: shares.flatMap(({ pending }) => pending),
    notices: [...new Set(shares.flatMap(({ notices }) => notices))],
    unpublished: shares.find(({ unpublished }) => unpublished !== undefined)?.unpublished,
  };
}

async function verifyOn(
  { url, states }: VerifiedCluster,
  { pacts, options: source }: Share,
  { pactLogLevel = 'error' }: VerifyOptions,
  onNext: () => void,
): Promise<Verified> {
  const named = pacts.flatMap(({ pact, pending }) => namedIn(pact, pending));
  const notices = states ? [] : noticesOfUnsteered(url, named);
  const recorder = new InteractionRecorder(states, onNext);
  const proxy = await startVerificationProxy(url, recorder);
  try {
    const report = await runPact(
      {
        ...source,
        providerBaseUrl: proxy.url,
        providerStatesSetupUrl: proxy.statesUrl,
        providerStatesSetupTeardown: true,
      },
      pactLogLevel,
    );
    const { unpublished } = report;
    return { ...accountFor(named, recorder.recorded, report), notices, unpublished };
  } finally {
    await proxy.close();
  }
}

function namedIn({ consumer, interactions }: Pact, pending: boolean): readonly NamedInteraction[] {
  return interactions.map((one) => ({ ...one, consumer, pending }));
}

function noticesOfUnsteered(url: string, named: readonly NamedInteraction[]): readonly string[] {
  const [state] = named.flatMap(({ states }) => states);
  if (state)
    throw new VerificationError(
      `the target ${url} has no /__admin, so the states that the pacts name, such as "${state.name}", cannot be set up there`,
    );
  return [
    `the target ${url} has no /__admin: it was not reset between interactions, and the tokens of the pacts were sent as they stand`,
  ];
}
