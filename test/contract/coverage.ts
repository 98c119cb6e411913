import { documentedOperations, type DocumentedOperation } from '../support/openapi-document.ts';
import type { CommittedInteraction } from './committed-interactions.ts';
import { documentedRefusal, type DocumentedRefusal } from './consumers/documented-refusal.ts';

export interface Coverage {
  /** `saveForm 200`, `saveForm InvalidForm`, and which interactions expect it. */
  readonly covered: ReadonlyMap<string, readonly string[]>;
  /** Interactions of which the document does not say what they expect, or says several things. */
  readonly unclear: readonly string[];
}

/** Everything that the operations of these tags answer: their 200 and each of their refusals. */
export function answersOf(tags: readonly string[]): readonly string[] {
  return documentedOperations
    .filter(({ tag }) => tags.includes(tag))
    .flatMap(({ operationId, refusals }) =>
      ['200', ...refusals.keys()].map((answer) => `${operationId} ${answer}`),
    );
}

/** Which answers of which operations the interactions expect, by what they ask and compare, not by their names. */
export function coverageOf(interactions: readonly CommittedInteraction[]): Coverage {
  const covered = new Map<string, string[]>();
  const unclear: string[] = [];
  for (const interaction of interactions) {
    const name = `${interaction.consumer}: ${interaction.description}`;
    const answers = answersThatFit(interaction);
    const [answer] = answers;
    if (answer === undefined || answers.length > 1)
      unclear.push(`${name} expects ${answers.join(' or ') || 'what no operation answers'}`);
    else covered.set(answer, [...(covered.get(answer) ?? []), name]);
  }
  return { covered, unclear };
}

function answersThatFit(interaction: CommittedInteraction): readonly string[] {
  const operation = operationThatAnswers(interaction);
  if (operation === undefined) return [];
  const { operationId, refusals } = operation;
  if (interaction.status === 200) return [`${operationId} 200`];
  return [...refusals.keys()]
    .map((name) => documentedRefusal(operationId, name))
    .filter((refusal) => fits(refusal, interaction))
    .map(({ name }) => `${operationId} ${name}`);
}

/** Of paths that fit, the one with the fewest parameters: `/tasks/search` is not the task of that id. */
function operationThatAnswers({ method, path }: CommittedInteraction) {
  const fitting = documentedOperations.filter(
    (one) => one.method === method && patternOf(one).test(path),
  );
  const [found] = fitting.toSorted((one, other) => parametersIn(one) - parametersIn(other));
  return found;
}

function patternOf({ path }: DocumentedOperation): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

function parametersIn({ path }: DocumentedOperation): number {
  return path.split('{').length;
}

/** Whether the interaction would be content with the document's example of the refusal. */
function fits({ status, example }: DocumentedRefusal, expected: CommittedInteraction): boolean {
  if (status !== expected.status) return false;
  const {
    message,
    error,
    validationErrors = [],
  } = expected.content as Partial<DocumentedRefusal['example']>;
  const wrong = example.validationErrors?.map(({ path }) => path) ?? [];
  return (
    isMatched(example.message, message, expected) &&
    error === example.error &&
    validationErrors.every(({ path }) => wrong.includes(path))
  );
}

function isMatched(
  text: string,
  expected: string | undefined,
  { messageRule }: CommittedInteraction,
): boolean {
  if (expected === undefined || messageRule?.match === 'type') return true;
  if (messageRule?.match === 'regex') return new RegExp(`^(?:${messageRule.regex})$`).test(text);
  return text === expected;
}
