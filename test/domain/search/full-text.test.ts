import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../src/domain/failure.ts';
import type { HumanTask } from '../../../src/domain/human-tasks/human-task.ts';
import { searchableTexts } from '../../../src/domain/human-tasks/searchable-texts.ts';
import {
  fitsFullText,
  parseFullText,
  type FullTextQuery,
} from '../../../src/domain/search/full-text.ts';
import { someHumanTask } from '../../support/some-human-task.ts';

type Term = { readonly word: string } | { readonly phrase: string };
interface Written {
  readonly term: Term;
  /** Between this term and the one before; side by side means AND. */
  readonly join: 'AND' | 'and' | '' | 'OR' | 'Or';
  readonly gap: string;
}

const vocabulary = ['paper', 'Clip', 'ink', 'größe', '42', 'a.b@c.com', 'sign-off', 'and', 'or'];
const word = fc.constantFrom(...vocabulary.slice(0, -2), 'pap*', '*', '*@*', 'PAPER', 'i*k', 'in');
const phrase = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const written: fc.Arbitrary<Written> = fc.record({
  term: fc.oneof(
    word.map((one) => ({ word: one })),
    phrase.map((one) => ({ phrase: one })),
  ),
  join: fc.constantFrom('AND', 'and', '', 'OR', 'Or'),
  gap: fc.constantFrom(' ', '  ', '\n'),
});
const query = fc.array(written, { minLength: 1, maxLength: 5 });

function print(terms: readonly Written[]): string {
  return terms
    .map(({ term, join, gap }, at) => {
      const text = 'word' in term ? term.word : `"${term.phrase}"`;
      return at === 0 ? text : `${gap}${join}${gap}${text}`;
    })
    .join('');
}

function meant(terms: readonly Written[]): FullTextQuery {
  const alternatives: Term[][] = [[]];
  for (const [at, { term, join }] of terms.entries()) {
    if (at > 0 && join.toUpperCase() === 'OR') alternatives.push([]);
    const lower =
      'word' in term ? { word: term.word.toLowerCase() } : { phrase: term.phrase.toLowerCase() };
    alternatives.at(-1)!.push(lower);
  }
  return alternatives;
}

const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 4 }).map((all) => all.join(' '));
const task = fc
  .record({ displayName: text, note: text, deep: text, amount: fc.constantFrom(42, 7) })
  .map(({ displayName, note, deep, amount }) => ({
    texts: [displayName, note, deep, String(amount)],
    task: someHumanTask('1', {
      displayName,
      input: { note, amount },
      output: { rows: [{ deep }] },
    }),
  }));

describe('a full-text query', () => {
  it('means what was meant, however it is written', () => {
    fc.assert(
      fc.property(query, (terms) => {
        expect(parseFullText(print(terms))).toEqual(meant(terms));
      }),
      { numRuns: 2000 },
    );
  });

  it('fits a task in which all terms of one alternative stand', () => {
    fc.assert(
      fc.property(query, task, (terms, { task, texts }) => {
        const wanted = meant(terms).some((all) =>
          all.every((term) => [...texts, ...fixedTexts(task)].some((one) => stands(term, one))),
        );

        const parsed = parseFullText(print(terms)) as FullTextQuery;

        expect(fitsFullText(parsed, searchableTexts(task))).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read or refused with a reason, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (one) => {
        const read = parseFullText(one);
        if (isFailure(read)) expect(read.reason).not.toBe('');
        else expect(read.every((all) => all.length > 0)).toBe(true);
      }),
    );
  });
});

/** What every task of `someHumanTask` says besides. */
function fixedTexts(task: HumanTask): readonly string[] {
  const { taskId, workflowId, workflowName, taskRefName, definitionName, state } = task;
  return [taskId, workflowId, workflowName, taskRefName, definitionName, state];
}

function stands(term: Term, text: string): boolean {
  const lower = text.toLowerCase();
  if ('phrase' in term) return lower.includes(term.phrase);
  const expression = new RegExp(`^${term.word.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return lower.split(' ').some((one) => one !== '' && expression.test(one));
}
