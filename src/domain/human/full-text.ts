/**
 * The full-text query (docs/reference-docs/api/human-tasks/search-task-list): words and quoted phrases joined by AND
 * and OR, side by side meaning AND; `*` in a word stands for any text. Case does not matter.
 */
import { textOf } from '../text-of.ts';
import type { HumanTask } from './human-task.ts';
import { matchesWildcard } from './wildcard.ts';

/** Alternatives of terms that must all be found. */
export type FullTextQuery = readonly (readonly Term[])[];

type Term = { readonly phrase: string } | { readonly word: string };

const TERM = /"([^"]*)"|(\S+)/g;

export function parseFullText(text: string): FullTextQuery | { readonly problem: string } {
  const normal = text.replaceAll(/[\u201c\u201d]/g, '"').toLowerCase();
  if (normal.split('"').length % 2 === 0) return { problem: 'a quote is not closed' };
  const alternatives: Term[][] = [[]];
  let joined = true;
  for (const [, phrase, word] of normal.matchAll(TERM)) {
    if (word === 'and' || word === 'or') {
      if (joined) return { problem: `expected a word or phrase, got "${word}"` };
      if (word === 'or') alternatives.push([]);
      joined = true;
    } else {
      alternatives.at(-1)?.push(phrase === undefined ? { word: word ?? '' } : { phrase });
      joined = false;
    }
  }
  return joined ? { problem: 'expected a word or phrase, got the end' } : alternatives;
}

/** Whether all terms of one alternative stand in the task's texts. */
export function fitsFullText(query: FullTextQuery, task: HumanTask): boolean {
  const text = searchableText(task).toLowerCase();
  const words = new Set(text.split(/\s+/).flatMap(wordsOf));
  const found = (term: Term) =>
    'phrase' in term ? text.includes(term.phrase) : hasWord(words, term.word);
  return query.some((all) => all.every(found));
}

/** A piece between spaces as it stands, and the words in it without the signs around them: `a.b@c.com`, `sign-off`. */
function wordsOf(piece: string): readonly string[] {
  const inside = piece.match(/[\p{L}\p{N}_]+(?:[@.-]+[\p{L}\p{N}_]+)*/gu) ?? [];
  return piece === '' ? [] : [piece, ...inside];
}

function hasWord(words: ReadonlySet<string>, wanted: string): boolean {
  if (!wanted.includes('*')) return words.has(wanted);
  for (const word of words) if (matchesWildcard(wanted, word)) return true;
  return false;
}

function searchableText(task: HumanTask): string {
  return [
    task.taskId,
    task.workflowId,
    task.workflowName,
    task.taskRefName,
    task.definitionName,
    task.displayName,
    task.state,
    task.assignee?.user,
    task.claimant?.user,
    ...leavesOf(task.input),
    ...leavesOf(task.output),
  ].join('\n');
}

function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [textOf(value)];
}
