/**
 * The verification's own account. What the pact files name is held against what was seen on the stage and what Pact
 * reports: whatever is missing in one of them is a failure, so that nothing that was left out can look kept.
 */
import type { GivenState } from '../states/provider-state.ts';
import { describeMismatch } from './describe-mismatch.ts';
import type { InteractionFailure, InteractionName, Outcome } from './outcome.ts';
import type { PactMismatch, PactReport, PactResult } from './run-pact.ts';
import type { Played } from './stage.ts';

/** An interaction that a pact names. */
export interface NamedInteraction {
  readonly consumer: string;
  readonly description: string;
  readonly states: readonly GivenState[];
  /** Of a pact that may still fail. */
  readonly pending: boolean;
}

export type Account = Pick<Outcome, 'interactions' | 'states' | 'kept' | 'failures' | 'pending'>;

interface Verified {
  readonly result: PactResult;
  readonly played: Played | undefined;
}

export function accountFor(
  named: readonly NamedInteraction[],
  played: readonly Played[],
  report: PactReport,
): Account {
  const verified = report.results.map((result, at) => ({ result, played: played[at] }));
  const { pairs, unnamed } = paired(named, verified);
  const errors = new Errors(report);
  const judged = pairs.map(({ one, seen }) => judge(one, seen, errors));
  const failed = judged.filter((one) => one.failure.mismatches.length > 0);
  const nobodys = [
    ...unnamed.map(({ result }) => nobodysFailure(result.description, 'no pact names it')),
    ...played
      .slice(report.results.length)
      .map(({ request = '' }) => nobodysFailure(request, 'Pact sent it and does not report on it')),
    ...errors.unread().map(({ interaction, mismatch }) => ({
      ...nobodysFailure(interaction),
      mismatches: describeMismatch(mismatch),
    })),
  ];
  const failures = [...failed.filter((one) => !one.pending).map((one) => one.failure), ...nobodys];
  const pending = failed.filter((one) => one.pending).map((one) => one.failure);
  const silent = !report.kept && failures.length + pending.length === 0;
  return {
    interactions: pairs.filter(({ seen }) => seen?.played?.request !== undefined).length,
    states: played.reduce((sum, { states }) => sum + states.length, 0),
    kept: judged
      .filter(({ failure }) => failure.mismatches.length === 0)
      .map(({ failure: { consumer, interaction } }) => ({ consumer, interaction })),
    failures: silent ? [nobodysFailure('the whole', 'Pact failed and does not say why')] : failures,
    pending,
  };
}

interface Pair {
  readonly one: NamedInteraction;
  readonly seen: Verified | undefined;
}

/** Each interaction with its verification: of the same description, and of the same states where that leaves a choice. */
function paired(named: readonly NamedInteraction[], verified: readonly Verified[]) {
  const left = [...verified];
  const pairs = named.map((one): Pair => {
    const alike = left.filter(({ result }) => result.description === one.description);
    const seen = alike.find((each) => hasStates(each, one)) ?? alike[0];
    if (seen) left.splice(left.indexOf(seen), 1);
    return { one, seen };
  });
  return { pairs, unnamed: left };
}

function hasStates({ played }: Verified, { states }: NamedInteraction): boolean {
  return played !== undefined && namesOf(played.asked) === namesOf(states);
}

function namesOf(states: readonly GivenState[]): string {
  return JSON.stringify(states.map(({ name }) => name));
}

interface Judged {
  readonly failure: InteractionFailure;
  readonly pending: boolean;
}

function judge(one: NamedInteraction, seen: Verified | undefined, errors: Errors): Judged {
  const { consumer, description, states } = one;
  const told = errors.about(one, seen?.result.kept === false);
  const own = ownProblems(one, seen);
  // A request that was not passed on has no answer, and what Pact makes of it helps nobody.
  const { request, answer } = own.length > 0 ? {} : (seen?.played ?? {});
  return {
    failure: {
      consumer,
      interaction: description,
      states,
      request,
      answer,
      mismatches: own.length > 0 ? own : told.mismatches,
    },
    pending: one.pending || told.pending,
  };
}

/** Why its verification says nothing, whatever came of it. */
function ownProblems({ states }: NamedInteraction, seen: Verified | undefined): readonly string[] {
  if (!seen) return ['it was not verified: Pact has left it out'];
  const { played } = seen;
  if (played?.request === undefined) return [...(played?.problems ?? []), 'Pact sent no request'];
  return played.problems.length > 0 ? played.problems : unplayedStates(states, played.states);
}

function unplayedStates(
  named: readonly GivenState[],
  played: readonly GivenState[],
): readonly string[] {
  const times = (name: string, list: readonly GivenState[]) =>
    list.filter((one) => one.name === name).length;
  return [...new Set(named.map(({ name }) => name))]
    .filter((name) => times(name, played) !== times(name, named))
    .map(
      (name) => `state "${name}" was set up ${times(name, played)} of ${times(name, named)} times`,
    );
}

function nobodysFailure(interaction: string, ...mismatches: string[]): InteractionFailure {
  const name: InteractionName = { consumer: 'unknown consumer', interaction };
  return { ...name, states: [], mismatches };
}

/** Pact's errors, each of which is to be read once. */
class Errors {
  readonly #left: { readonly error: PactMismatch; readonly pending: boolean }[];

  constructor({ errors, pendingErrors }: PactReport) {
    this.#left = [
      ...errors.map((error) => ({ error, pending: false })),
      ...pendingErrors.map((error) => ({ error, pending: true })),
    ];
  }

  about({ consumer, description }: NamedInteraction, hasFailed: boolean) {
    if (!hasFailed) return { mismatches: [], pending: false };
    const at = this.#left.findIndex(
      ({ error: { interaction } }) =>
        interaction.startsWith(`Verifying a pact between ${consumer} and `) &&
        interaction.endsWith(` - ${description}`),
    );
    const [found] = at === -1 ? [] : this.#left.splice(at, 1);
    if (!found) return { mismatches: ['Pact does not say why it failed'], pending: false };
    return { mismatches: describeMismatch(found.error.mismatch), pending: found.pending };
  }

  unread(): readonly PactMismatch[] {
    return this.#left.map(({ error }) => error);
  }
}
