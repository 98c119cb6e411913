import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edgeRefusals } from '../support/openapi-document.ts';
import { committedInteractions, contractFiles, readPact } from './committed-interactions.ts';
import { answersOf, coverageOf } from './coverage.ts';
import { refusalsNoPactCanHold } from './refusals-no-pact-can-hold.ts';

/** What contracts/ holds, by the pact files and the OpenAPI document alone. */

const interactions = committedInteractions();
const { covered, unclear } = coverageOf(interactions);
const answers = answersOf(['human-tasks', 'forms']);
const exceptions = refusalsNoPactCanHold();
const excepted = exceptions.flatMap(({ refusal, operations }) =>
  operations.map((operation) => `${operation} ${refusal}`),
);

const claimed = interactions.find(
  ({ description }) => description === 'a claim of a task that somebody has',
)!;

describe('the pacts', () => {
  it('are those of four consumers, each in a file of its own', () => {
    expect(contractFiles).toEqual([
      'approval-service-conductor-mock.json',
      'escalation-watcher-conductor-mock.json',
      'form-publisher-conductor-mock.json',
      'inbox-ui-conductor-mock.json',
    ]);
    for (const file of contractFiles) {
      const { consumer, provider, metadata } = readPact(file);
      expect(`${consumer.name}-${provider.name}.json`).toBe(file);
      expect(Number.parseInt(metadata.pactSpecification.version)).toBeGreaterThanOrEqual(3);
    }
  });

  it('name the states of every interaction', () => {
    const stateless = interactions.filter(({ states }) => states.length === 0);
    expect(stateless.map(({ description }) => description)).toEqual([]);
  });

  it('expect answers that can be told from all others of the operation', () => {
    expect(unclear).toEqual([]);
  });

  it('cover every answer of human tasks and forms but those that no pact can hold', () => {
    expect(answers).toHaveLength(24 + 191);
    const missing = answers.filter((answer) => !covered.has(answer));
    expect(missing.toSorted()).toEqual(excepted.toSorted());
  });
});

describe('the refusals that no pact can hold', () => {
  it('include those that no operation stands behind, except for the tokens', () => {
    const listed = exceptions.filter(({ operations }) => operations.length === 0);
    const ofTokens = answers.map((answer) => answer.split(' ')[1]);
    const others = [...edgeRefusals.keys()].filter((name) => !ofTokens.includes(name));
    expect(listed.map(({ refusal }) => refusal).toSorted()).toEqual(others.toSorted());
  });

  it.each(exceptions)('include $refusal, which $test provokes', ({ refusal, test }) => {
    const text = readFileSync(new URL(`../../${test}`, import.meta.url), 'utf8');
    expect(text).toMatch(new RegExp(`provokes(Everywhere)?\\(\\s*'${refusal}'`));
  });
});

describe('the count of what is covered', () => {
  it('misses the answer of an interaction that is gone', () => {
    const rest = coverageOf(interactions.filter((one) => one !== claimed));
    expect(answers.filter((answer) => covered.has(answer) && !rest.covered.has(answer))).toEqual([
      'claimHumanTask AlreadyClaimed',
    ]);
  });

  it('does not count an interaction that any of several refusals would satisfy', () => {
    const vague = { ...claimed, messageRule: { match: 'type' } };
    expect(coverageOf([vague])).toEqual({
      covered: new Map(),
      unclear: [
        'inbox-ui: a claim of a task that somebody has expects claimHumanTask AlreadyClaimed ' +
          'or claimHumanTask UnknownTask or claimHumanTask AssignedToAnother ' +
          'or claimHumanTask TaskIsTerminal or claimHumanTask InvalidParameter',
      ],
    });
  });

  it.each([
    ['a status that the operation does not have', { status: 418 }],
    ['a message that none of its refusals says', { messageRule: { match: 'regex', regex: 'no' } }],
    ['a path that the document does not have', { path: '/api/human/tasks/42/steal' }],
  ])('does not count an interaction with %s', (_, change) => {
    expect(coverageOf([{ ...claimed, ...change }]).unclear).toEqual([
      'inbox-ui: a claim of a task that somebody has expects what no operation answers',
    ]);
  });
});
