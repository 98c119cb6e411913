/** The outcome for people. */
import type { GivenState } from '../states/provider-state.ts';
import type { Difference, InteractionFailure, Outcome } from './outcome.ts';

/** What was kept and what was not; pending failures stand at its end, where they cannot be overlooked. */
export function summaryOf(outcome: Outcome): string {
  const { failures, comparison, notices, unpublished } = outcome;
  return [
    ...failures.map(describeFailure),
    ...comparison.filter((one) => !one.pending).map(describeDifference),
    ...notices.map((notice) => `Note: ${notice}.`),
    ...(unpublished === undefined
      ? []
      : [`NOT PUBLISHED  the broker was not told: ${unpublished}`]),
    totalOf(outcome),
    ...pendingPart(outcome),
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

function totalOf({ interactions, states, kept, failures, pending, comparison }: Outcome): string {
  const verified = `${count(interactions, 'interaction')} verified, ${count(states, 'state')} set up`;
  const differences = comparison.filter((one) => !one.pending).length;
  const found = [
    `${kept.length} kept`,
    ...(failures.length > 0 ? [`${failures.length} not kept`] : []),
    ...(pending.length > 0 ? [`${pending.length} pending`] : []),
    ...(differences > 0 ? [`${count(differences, 'difference')} from the OpenAPI document`] : []),
  ];
  return `${verified}: ${found.join(', ')}.`;
}

function pendingPart({ pending, comparison }: Outcome): readonly string[] {
  const parts = [
    ...pending.map((one) => describeFailure(one).replace('NOT KEPT', 'PENDING ')),
    ...comparison.filter((one) => one.pending).map((one) => `PENDING   ${describeDifference(one)}`),
  ];
  if (parts.length === 0) return [];
  return [
    ...parts,
    `PENDING FAILURES: ${parts.length}. The run does not fail because of them; it will once they have been kept.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
