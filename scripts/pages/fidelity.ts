/** docs/fidelity.md: how much of what the mock answers is known, and from where. */
import type { BehaviourCase } from '../../test/support/behaviour-cases.ts';
import { EVIDENCE, type Answers, type Evidence, type OperationAnswers } from './answers.ts';
import { code, count, item, page, table, WARNING, wrapped } from './markdown.ts';

type Counts = Readonly<Record<Evidence, number>>;

export function fidelityPage(
  { operations, edge }: Answers,
  cases: readonly BehaviourCase[],
): string {
  const successes = operations.flatMap((operation) => operation.successes);
  const refusals = operations.flatMap(({ refusing }) => refusalsOf(refusing));
  const waiting = cases.filter(({ waitsFor }) => waitsFor !== undefined);
  return page([
    '# How sure is each answer?',
    '',
    WARNING,
    '',
    ...wrapped(
      'For example: `claimHumanTask` below is `documented`, so the vendor says what a claim answers; of its refusals ' +
        'the numbers say how many the vendor documents, how many were observed, how many are inferred or assumed. ' +
        '[What is faithful](faithful.md) explains the four words. All of it comes from the OpenAPI document ' +
        '(`x-evidence`, `x-refusals`, `x-evidence-notes`) and from `cases/behaviour-cases.yaml`.',
    ),
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
    ...[...new Set(operations.map(({ tag }) => tag))].flatMap((tag) => [
      `### ${tag}`,
      '',
      ...table(
        ['Operation', 'Call', 'Success', ...EVIDENCE],
        operations.filter((operation) => operation.tag === tag).map(operationRow),
      ),
      '',
    ]),
    '### any call',
    '',
    table(
      ['', ...EVIDENCE],
      [['refusals', ...numbers(countsOf(refusalsOf(edge).map(([, evidence]) => evidence)))]],
    ),
    '',
    '## What is assumed',
    '',
    'Each answer whose evidence is `assumed`, with the notes of the document on that answer. A note may speak of the',
    'other refusals of the same status too.',
    ...operations.flatMap(assumedOf),
    '',
    '### Any other call',
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
      return item(`${evidence} (${ids.length}): ${ids.join(', ')}`);
    }),
  ]);
}

function operationRow(operation: OperationAnswers) {
  const { operationId, method, path, successes, refusing } = operation;
  const known = [...new Set(successes.map(({ evidence }) => evidence))].join(', ');
  const counts = countsOf(refusalsOf(refusing).map(([, evidence]) => evidence));
  return [operationId, code(`${method} ${path}`), known, ...numbers(counts)];
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
    ...(notes.length === 0 ? [] : ['- on the operation as a whole', ...notes.flatMap(nested)]),
  ];
}

function assumedItem(
  status: number,
  evidence: Readonly<Record<string, Evidence>>,
  notes: readonly string[],
): readonly string[] {
  const assumed = Object.keys(evidence).filter((name) => evidence[name] === 'assumed');
  return assumed.length === 0
    ? []
    : [...item(`${status} ${assumed.join(', ')}`), ...notes.flatMap(nested)];
}

function nested(note: string): readonly string[] {
  return wrapped(`  - ${note.replaceAll('*', '\\*')}`, '    ');
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
