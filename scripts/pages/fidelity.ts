/** docs/fidelity.md: how much of what the mock answers is known, and from where. */
import type { BehaviourCase } from '../../test/support/behaviour-cases.ts';
import { EVIDENCE, type Answers, type Evidence, type OperationAnswers } from './answers.ts';
import { code, count, page, table, WARNING } from './markdown.ts';

type Counts = Readonly<Record<Evidence, number>>;

export function fidelityPage(
  { operations, edge }: Answers,
  cases: readonly BehaviourCase[],
): string {
  const successes = operations.flatMap((operation) => operation.successes);
  const refusals = operations.flatMap(({ refusing }) => refusalsOf(refusing));
  const waiting = cases.filter(({ waitsFor }) => waitsFor !== undefined);
  return page([
    '# Fidelity',
    '',
    WARNING,
    '',
    'How we know what the mock answers: `documented` (the vendor says so), `observed` (seen in an example, a test of a',
    'client or a log), `inferred` (follows from the open-source engine or from several facts), `assumed` (our choice).',
    'All of it stands in the OpenAPI document, in `x-evidence`, `x-refusals` and `x-evidence-notes`, and for the cases in',
    '`cases/behaviour-cases.yaml`. [Refusals](refusals.md) has a call for each refusal.',
    '',
    table(
      ['', ...EVIDENCE, 'all'],
      [
        totals('successes', countsOf(successes.map(({ evidence }) => evidence))),
        totals('refusals', countsOf(refusals.map(([, evidence]) => evidence))),
        totals('cases', countsOf(cases.map(({ evidence }) => evidence))),
      ],
    ),
    '',
    '## By operation',
    '',
    'All that is built; every other call of the platform answers 501. The word is the evidence of the success, the',
    'numbers are those of the refusals.',
    '',
    table(
      ['Tag', 'Operation', 'Call', 'Success', ...EVIDENCE],
      [
        ...operations.map((operation) => operationRow(operation)),
        [
          '',
          'any call',
          '',
          '',
          ...numbers(countsOf(refusalsOf(edge).map(([, evidence]) => evidence))),
        ],
      ],
    ),
    '',
    '## What is assumed',
    '',
    'Each answer whose evidence is `assumed`, with the notes of the document on that answer. A note may speak of the',
    'other refusals of the same status too.',
    ...operations.flatMap(assumedOf),
    '',
    '### any call',
    '',
    ...edge.flatMap(({ status, refusals: named, notes }) => assumedItem(status, named, notes)),
    '',
    '## Behaviour cases',
    '',
    waiting.length === 0
      ? `${count(cases.length, 'case')}, each with a test.`
      : `${count(cases.length, 'case')}. These wait for what is not built yet; each of the others has a test.`,
    ...(waiting.length === 0
      ? []
      : [
          '',
          ...table(
            ['Case', 'Behaviour', 'Evidence', 'Waits for'],
            waiting.map(({ id, title, evidence, waitsFor = '' }) => [
              id,
              title,
              evidence,
              waitsFor.trim(),
            ]),
          ),
        ]),
    '',
    ...EVIDENCE.flatMap((evidence) => {
      const ids = cases.filter((one) => one.evidence === evidence).map(({ id }) => id);
      return [`- ${evidence} (${ids.length}): ${ids.join(', ')}`];
    }),
  ]);
}

function operationRow(operation: OperationAnswers) {
  const { tag, operationId, method, path, successes, refusing } = operation;
  const known = [...new Set(successes.map(({ evidence }) => evidence))].join(', ');
  const counts = countsOf(refusalsOf(refusing).map(([, evidence]) => evidence));
  return [tag, operationId, code(`${method} ${path}`), known, ...numbers(counts)];
}

/** A section of the operation, where any of its answers is assumed. */
function assumedOf(operation: OperationAnswers): readonly string[] {
  const { operationId, method, path, successes, refusing, notes } = operation;
  const items = [
    ...successes.flatMap(({ status, evidence, notes: own }) =>
      assumedItem(status, { 'the success': evidence }, own),
    ),
    ...refusing.flatMap(({ status, refusals, notes: own }) => assumedItem(status, refusals, own)),
  ];
  if (items.length === 0) return [];
  return [
    '',
    `### ${operationId}`,
    '',
    code(`${method} ${path}`),
    '',
    ...items,
    ...(notes.length === 0 ? [] : ['- on the operation as a whole', ...notes.map(nested)]),
  ];
}

function assumedItem(
  status: number,
  evidence: Readonly<Record<string, Evidence>>,
  notes: readonly string[],
): readonly string[] {
  const assumed = Object.keys(evidence).filter((name) => evidence[name] === 'assumed');
  return assumed.length === 0 ? [] : [`- ${status} ${assumed.join(', ')}`, ...notes.map(nested)];
}

function nested(note: string): string {
  return `  - ${note.replaceAll('*', '\\*')}`;
}

function refusalsOf(answers: Answers['edge']): readonly (readonly [string, Evidence])[] {
  return answers.flatMap(({ refusals }) => Object.entries(refusals));
}

function countsOf(found: readonly Evidence[]): Counts {
  const pairs = EVIDENCE.map((one) => [one, found.filter((other) => other === one).length]);
  return Object.fromEntries(pairs) as Counts;
}

function numbers(counts: Counts): readonly string[] {
  return EVIDENCE.map((one) => (counts[one] === 0 ? '' : String(counts[one])));
}

function totals(name: string, counts: Counts): readonly string[] {
  const all = EVIDENCE.reduce((sum, one) => sum + counts[one], 0);
  return [name, ...EVIDENCE.map((one) => String(counts[one])), String(all)];
}
