import { readFileSync } from 'node:fs';
import { Verifier, type VerifierOptions } from '@pact-foundation/pact';
import { startMockCluster, type MockCluster } from 'conductor-mock';
import { nearest } from './nearest.ts';
import {
  administrator,
  states as catalogue,
  type StateCatalogue,
  type StateHandler,
  type StateParameters,
} from './states.ts';

/**
 * Holds pacts against a cluster in this process. Pact's verifier answers 200 for a state handler that throws and only
 * warns when there is none, so this keeps its own account: every state that a pact names is known, ran as often as
 * the pact asks, and did not throw.
 */

export interface Verification {
  readonly interactions: number;
  /** How many times a state was set up. */
  readonly states: number;
}

export interface VerifyOptions {
  /** Paths of pact files. */
  readonly pacts: readonly string[];
  readonly states?: StateCatalogue;
  /** Pact's verifier, unless a test stands in for it. Rejects when an interaction does not hold. */
  readonly runVerifier?: (options: VerifierOptions) => Promise<unknown>;
}

/** Throws an error that lists everything that is wrong. */
export async function verifyPacts(options: VerifyOptions): Promise<Verification> {
  const { pacts, states = catalogue, runVerifier = runPact } = options;
  const interactions = pacts.flatMap(interactionsOf);
  if (interactions.length === 0) throw new Error('there is no interaction to verify');
  const named = interactions.flatMap(statesOf);
  failOn(unknownStates(named, Object.keys(states)));

  const cluster = await startMockCluster({ clock: 'manual' });
  try {
    const setUp = new StateSetUp(cluster, states);
    const mismatches = await runVerifier({
      provider: 'conductor-mock',
      providerBaseUrl: cluster.url,
      pactUrls: [...pacts],
      // Pact's type also asks for the handlers of messages, which are none of ours.
      stateHandlers: setUp.handlers() as unknown as NonNullable<VerifierOptions['stateHandlers']>,
      requestFilter: (request, _response, next) => {
        setUp.putTokenIn(request.headers).then(() => {
          next();
        }, next);
      },
      logLevel: 'error',
    }).then(
      () => [],
      (error: unknown) => mismatchesIn(error),
    );
    failOn([...setUp.problems, ...missedStates(named, setUp.ran), ...mismatches]);
    return { interactions: interactions.length, states: setUp.ran.length };
  } finally {
    await cluster.close();
  }
}

interface Interaction {
  readonly providerStates?: readonly { readonly name: string }[];
  /** How pacts of version 2 name their only state. */
  readonly providerState?: string | null;
}

function interactionsOf(path: string): readonly Interaction[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { interactions: Interaction[] }).interactions;
}

function statesOf({ providerStates, providerState }: Interaction): readonly string[] {
  if (providerStates) return providerStates.map(({ name }) => name);
  return providerState ? [providerState] : [];
}

function unknownStates(named: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = new Set(named.filter((name) => !known.includes(name)));
  return [...unknown].map(
    (name) => `unknown state "${name}"; the nearest known is "${nearest(name, known) ?? ''}"`,
  );
}

function missedStates(named: readonly string[], ran: readonly string[]): readonly string[] {
  const times = (name: string, list: readonly string[]) =>
    list.filter((one) => one === name).length;
  return [...new Set(named)]
    .filter((name) => times(name, ran) !== times(name, named))
    .map((name) => `state "${name}" was set up ${times(name, ran)} of ${times(name, named)} times`);
}

interface Mismatched {
  readonly interaction: string;
  readonly mismatch: { readonly mismatches?: readonly { readonly mismatch?: string }[] };
}

/** The verifier rejects with its report as JSON; with plain text when it could not run at all. */
function mismatchesIn(error: unknown): readonly string[] {
  const message = messageOf(error);
  if (!message.startsWith('{')) return [message];
  const { errors } = JSON.parse(message) as { errors: readonly Mismatched[] };
  return errors.map(({ interaction, mismatch }) => {
    const found = mismatch.mismatches?.map((one) => one.mismatch ?? JSON.stringify(one));
    return `${interaction}: ${found?.join(', ') ?? JSON.stringify(mismatch)}`;
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function failOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`the pact is not kept:\n${problems.join('\n')}`);
}

/** Sets up states for Pact's verifier and remembers what came of it. */
class StateSetUp {
  /** The states that were asked for, in order. */
  readonly ran: string[] = [];
  readonly problems: string[] = [];
  readonly #cluster: MockCluster;
  readonly #states: StateCatalogue;
  #caller = administrator;

  constructor(cluster: MockCluster, states: StateCatalogue) {
    this.#cluster = cluster;
    this.#states = states;
  }

  /** As Pact wants them: `setup` is called before an interaction, `teardown` after it. */
  handlers() {
    const wrapped = Object.entries(this.#states).map(([name, handler]) => [
      name,
      {
        setup: (parameters?: StateParameters) => this.#setUp(name, handler, parameters),
        teardown: () => this.#tearDown(),
      },
    ]);
    return Object.fromEntries(wrapped) as Readonly<Record<string, object>>;
  }

  /** The caller's token instead of the consumer's; a request without a token is meant to have none. */
  async putTokenIn(headers: Record<string, unknown>): Promise<void> {
    if (headers['x-authorization'] !== undefined)
      headers['x-authorization'] = await this.#cluster.tokenFor(this.#caller);
  }

  async #setUp(name: string, handler: StateHandler, parameters: StateParameters = {}) {
    this.ran.push(name);
    const callAs = (userId: string) => {
      this.#caller = userId;
    };
    try {
      await handler(parameters, { cluster: this.#cluster, callAs });
    } catch (error) {
      this.problems.push(`state "${name}" could not be set up: ${messageOf(error)}`);
      throw error;
    }
  }

  #tearDown(): Promise<void> {
    this.#cluster.reset();
    this.#caller = administrator;
    return Promise.resolve();
  }
}

function runPact(options: VerifierOptions): Promise<unknown> {
  return new Verifier(options).verifyProvider();
}
