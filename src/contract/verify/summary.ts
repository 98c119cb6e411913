/** The outcome for people. */
import type { GivenState } from '../states/provider-state.ts';
import type { Difference, InteractionFailure, Outcome } from './outcome.ts';

/** What was kept and what was not; pending failures stand at its end, where they cannot be overlooked. */
export function summaryOf(outcome: Outcome): string {
  const { failures, comparison, pending, notices } = outcome;
  return [
    ...failures.map(describeFailure),
    ...comparison.map(describeDifference),
    ...notices.map((notice) => `Note: ${notice}.`),
    totalOf(outcome),
    ...pendingPart(pending),
  ].join('\n\n');
}

function describeFailure(failure: InteractionFailure): string {
  const { consumer, interaction, states, request, answer, mismatches } = failure;
  const lines = [
    `NOT KEPT  ${consumer}: ${interaction}`,
    ...states.map((state, at) => `  ${at === 0 ? 'given' : 'and'} ${describeState(state)}`),
    ...(request === undefined ? [] : [`  ${request}`]),
    ...mismatches.map((mismatch) => `  - ${mismatch.replaceAll('\n', '\n    ')}`),
  ];
  if (answer) lines.push(`  the answer was ${answer.status}${answer.body && ` ${answer.body}`}`);
  return lines.join('\n');
}

function describeState({ name, params = {} }: GivenState): string {
  return Object.keys(params).length === 0 ? name : `${name} ${JSON.stringify(params)}`;
}

function describeDifference(difference: Difference): string {
  const { consumer, interaction, message, inPact, inDocument, code } = difference;
  return [
    `NOT IN THE OPENAPI DOCUMENT  ${consumer}: ${interaction}`,
    `  - ${message} (${code})`,
    `  in the pact: ${inPact}`,
    ...(inDocument === '' ? [] : [`  in the document: ${inDocument}`]),
  ].join('\n');
}

function totalOf({ interactions, states, kept, failures, comparison }: Outcome): string {
  const verified = `${count(interactions, 'interaction')} verified, ${count(states, 'state')} set up`;
  const found = [
    `${kept.length} kept`,
    ...(failures.length > 0 ? [`${failures.length} not kept`] : []),
    ...(comparison.length > 0
      ? [`${count(comparison.length, 'difference')} from the OpenAPI document`]
      : []),
  ];
  return `${verified}: ${found.join(', ')}.`;
}

function pendingPart(pending: readonly InteractionFailure[]): readonly string[] {
  if (pending.length === 0) return [];
  return [
    ...pending.map((one) => describeFailure(one).replace('NOT KEPT', 'PENDING ')),
    `PENDING FAILURES: ${pending.length}. The run does not fail because of them; it will once they have been kept.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
