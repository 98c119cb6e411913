/**
 * The verification's own account. What the pact files name is held against what was recorded of the requests and what Pact
 * reports: whatever is missing in one of them is a failure, so that nothing that was left out can look kept.
 */
import type { GivenState } from '../states/provider-state.ts';
import { describeMismatch } from './describe-mismatch.ts';
import type { InteractionFailure, InteractionName, InteractionResult, Outcome } from './outcome.ts';
import type { PactReport, PactResult } from './run-pact.ts';
import type { RecordedInteraction } from './interaction-recorder.ts';
import { PactErrors, type PactError } from './pact-errors.ts';

/** An interaction that a pact names. */
export interface NamedInteraction {
  readonly consumer: string;
  readonly description: string;
  readonly states: readonly GivenState[];
  /** The names of the values that its states have to return. */
  readonly awaited: readonly string[];
  /** Of a pact that may still fail, as its broker says. */
  readonly pending: boolean;
}

export type Account = Pick<Outcome, 'interactions' | 'states' | 'kept' | 'failures' | 'pending'>;

interface Verified {
  readonly result: PactResult;
  readonly recorded: RecordedInteraction | undefined;
}

export function accountFor(
  named: readonly NamedInteraction[],
  recorded: readonly RecordedInteraction[],
  report: PactReport,
): Account {
  const verified = report.results.map((result, at) => ({ result, recorded: recorded[at] }));
  const errors = new PactErrors(report);
  const { pairs, unnamed } = paired(named, verified, errors);
  const judged = pairs.map((pair) => judge(pair, errors));
  const failed = judged.filter(({ mismatches }) => mismatches.length > 0);
  const nobodys = [
    ...unnamed.map(({ result }) => nobodysFailure(result.description, 'no pact names it')),
    ...recorded
      .slice(report.results.length)
      .map(({ request = '' }) => nobodysFailure(request, 'Pact sent it and does not report on it')),
    ...errors.unread().map(({ interaction, mismatch }) => ({
      ...nobodysFailure(interaction),
      mismatches: describeMismatch(mismatch),
    })),
  ];
  const failures = [...failed.filter((one) => !one.pending).map(failureOf), ...nobodys];
  const pending = failed.filter((one) => one.pending).map(failureOf);
  const silent = !report.kept && failures.length === 0;
  return {
    interactions: pairs.filter(({ seen }) => passedOn(seen)).length,
    states: recorded.reduce((sum, { states }) => sum + states.length, 0),
    kept: judged.filter(({ mismatches }) => mismatches.length === 0).map(({ result }) => result),
    failures: silent ? [nobodysFailure('the whole', 'Pact failed and does not say why')] : failures,
    pending,
  };
}

interface Pair {
  readonly one: NamedInteraction;
  readonly seen: Verified | undefined;
  readonly error: PactError | undefined;
}

/**
 * Each interaction with its verification: of the same description, and where that leaves a choice, of the same states and
 * of the end that Pact's errors tell of this consumer.
 */
function paired(
  named: readonly NamedInteraction[],
  verified: readonly Verified[],
  errors: PactErrors,
) {
  const left = [...verified];
  const pairs = named.map((one): Pair => {
    const described = left.filter(({ result }) => result.description === one.description);
    const withStates = described.filter((each) => hasStates(each, one));
    const alike = withStates.length > 0 ? withStates : described;
    const error = alike.every(({ result }) => result.kept)
      ? undefined
      : errors.take(one, { pending: one.pending });
    const seen = alike.find(({ result }) => result.kept === !error) ?? alike[0];
    if (seen) left.splice(left.indexOf(seen), 1);
    return { one, seen, error };
  });
  return { pairs, unnamed: left };
}

/** What was seen of it, if its request came as far as the target. */
function passedOn(seen: Verified | undefined): RecordedInteraction | undefined {
  const recorded = seen?.recorded;
  return recorded?.request !== undefined && recorded.problems.length === 0 ? recorded : undefined;
}

function hasStates({ recorded }: Verified, { states }: NamedInteraction): boolean {
  return recorded !== undefined && namesOf(recorded.requestedStates) === namesOf(states);
}

function namesOf(states: readonly GivenState[]): string {
  return JSON.stringify(states.map(({ name }) => name));
}

interface Judged {
  readonly result: InteractionResult;
  readonly mismatches: readonly string[];
  readonly pending: boolean;
}

function failureOf({ result, mismatches }: Judged): InteractionFailure {
  return { ...result, mismatches };
}

function judge({ one, seen, error }: Pair, errors: PactErrors): Judged {
  const { consumer, description: interaction, states } = one;
  const own = ownProblems(one, seen);
  const hasFailed = seen?.result.kept === false;
  const pactError = hasFailed ? (error ?? errors.take(one)) : undefined;
  const { request, answer, durationMs } = passedOn(seen) ?? {};
  // What Pact makes of a request that was not as the pact means it helps nobody, and is no reason to excuse it.
  const mismatches = own.length > 0 || !hasFailed ? own : reasonOf(pactError);
  return {
    result: { consumer, interaction, states, request, answer, durationMs },
    mismatches,
    pending: one.pending && pactError?.pending === true && own.length === 0,
  };
}

function reasonOf(error: PactError | undefined): readonly string[] {
  return error ? describeMismatch(error.error.mismatch) : ['Pact does not say why it failed'];
}

/** Why its verification says nothing, whatever came of it. */
function ownProblems(
  { states, awaited }: NamedInteraction,
  seen: Verified | undefined,
): readonly string[] {
  if (!seen) return ['it was not verified: Pact has left it out'];
  const { recorded } = seen;
  if (recorded?.request === undefined)
    return [...(recorded?.problems ?? []), 'Pact sent no request'];
  if (recorded.problems.length > 0) return recorded.problems;
  return [...statesNotSetUp(states, recorded.states), ...unreturned(awaited, valuesOf(recorded))];
}

/** Pact takes the parameters of a state, too, for values that it returned. */
function valuesOf({ states, returned }: RecordedInteraction): readonly string[] {
  return [...returned, ...states.flatMap(({ params = {} }) => Object.keys(params))];
}

/** Pact sends, and expects, the example in the place of a value that it was not given. */
function unreturned(awaited: readonly string[], returned: readonly string[]): readonly string[] {
  const known = returned.length === 0 ? 'nothing' : [...new Set(returned)].join(', ');
  return awaited
    .filter((name) => !returned.includes(name))
    .map((name) => `no state has returned "${name}", which the pact wants; they returned ${known}`);
}

function statesNotSetUp(
  named: readonly GivenState[],
  recorded: readonly GivenState[],
): readonly string[] {
  const times = (name: string, list: readonly GivenState[]) =>
    list.filter((one) => one.name === name).length;
  return [...new Set(named.map(({ name }) => name))]
    .filter((name) => times(name, recorded) !== times(name, named))
    .map(
      (name) =>
        `state "${name}" was set up ${times(name, recorded)} of ${times(name, named)} times`,
    );
}

function nobodysFailure(interaction: string, ...mismatches: string[]): InteractionFailure {
  const name: InteractionName = { consumer: 'unknown consumer', interaction };
  return { ...name, states: [], mismatches };
}
