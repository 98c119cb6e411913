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
import { InteractionRecorder } from './interaction-recorder.ts';
import { startStopwatch, type Stopwatch } from './stopwatch.ts';
import { summaryOf } from './summary.ts';
import { openTarget, type VerifiedCluster } from './target.ts';
import { VerificationError } from './verification-error.ts';
import { checkOptions, pathsOf, providerOf, type VerifyOptions } from './verify-options.ts';
import { ensureReportsWritable, writeReports } from './write-reports.ts';

/** The pacts to hold against the cluster, and how Pact gets at them. */
interface Agenda {
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
  const agenda = await agendaFrom(options);
  try {
    return await carryOut(agenda, options, stopwatch);
  } finally {
    agenda.dispose();
  }
}

async function carryOut(
  agenda: Agenda,
  options: VerifyOptions,
  stopwatch: Stopwatch,
): Promise<Outcome> {
  const comparison = options.skipComparison === true ? [] : await comparePacts(agenda.pacts);
  const target = await openTarget(options);
  try {
    const verified = await verifyOn(target, agenda, options);
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
  } finally {
    await target.close();
  }
}

async function agendaFrom(options: VerifyOptions): Promise<Agenda> {
  if (options.brokerUrl !== undefined)
    return {
      pacts: await readBrokerPacts(options),
      options: pactOptionsFor(options),
      dispose: () => undefined,
    };
  const files = findPacts(pathsOf(options)).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));
  const pacts = files.map(({ path, text }) => readPact(text, path));
  refuseOtherProviders(pacts, providerOf(options));
  const { paths, remove } = filesForPact(files);
  return {
    pacts: pacts.map((pact) => ({ pact, pending: false })),
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

async function verifyOn(
  { url, states }: VerifiedCluster,
  { pacts, options: source }: Agenda,
  { pactLogLevel = 'error', onProgress }: VerifyOptions,
): Promise<Omit<Outcome, 'format' | 'startedAt' | 'durationMs' | 'comparison'>> {
  const named = pacts.flatMap(({ pact, pending }) => namedIn(pact, pending));
  const notices = states ? [] : noticesOfUnsteered(url, named);
  const recorder = new InteractionRecorder(states, (number) => onProgress?.(number, named.length));
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
