/**
 * Full-text queries: words and quoted phrases joined by AND and OR, side by side meaning AND; `*` in a word stands for
 * any text. Case does not matter.
 */
import { failure, type Failure } from '../failure.ts';
import { textOf } from '../text-of.ts';
import { matchesWildcard } from './wildcard.ts';

/** Alternatives of terms that must all be found. */
export type FullTextQuery = readonly (readonly Term[])[];

type Term = { readonly phrase: string } | { readonly word: string };

/** What the pattern in `wordsOf` matches as a whole, in the letters that are quickest to look at. */
const ONE_PLAIN_WORD = /^[a-z0-9_]+(?:[@.-]+[a-z0-9_]+)*$/;

/** Of one query; each more would be looked for in all that is searched. */
const MOST_TERMS = 1_000;

const TERM = /"([^"]*)"|(\S+)/g;

export function parseFullText(text: string): FullTextQuery | Failure {
  const normal = text.replaceAll(/[\u201c\u201d]/g, '"').toLowerCase();
  if (normal.split('"').length % 2 === 0) return failure('a quote is not closed');
  const alternatives: Term[][] = [[]];
  let joined = true;
  let count = 0;
  for (const [, phrase, word] of normal.matchAll(TERM)) {
    count += 1;
    if (count > MOST_TERMS) return failure(`more than ${MOST_TERMS} words and phrases`);
    if (word === 'and' || word === 'or') {
      if (joined) return failure(`expected a word or phrase, got "${word}"`);
      if (word === 'or') alternatives.push([]);
      joined = true;
    } else {
      alternatives.at(-1)?.push(phrase === undefined ? { word: word ?? '' } : { phrase });
      joined = false;
    }
  }
  return joined ? failure('expected a word or phrase, got the end') : alternatives;
}

/** A value as one term: a word, or where there is space in it a phrase. */
export function termOf(text: string): Term {
  const lower = text.toLowerCase();
  return /\s/.test(lower) ? { phrase: lower } : { word: lower };
}

/** Whether all terms of one alternative stand in the texts. */
export function fitsFullText(query: FullTextQuery, texts: readonly string[]): boolean {
  const text = texts.join('\n').toLowerCase();
  let words: ReadonlySet<string> | undefined;
  const found = (term: Term) => {
    if ('phrase' in term) return text.includes(term.phrase);
    // Taking the text apart is dear; most texts do not even hold the letters.
    if (!term.word.split('*').every((part) => text.includes(part))) return false;
    words ??= wordsOfText(text);
    return hasWord(words, term.word);
  };
  return query.some((all) => all.every(found));
}

/** All that a word without a wildcard can be. */
export function wordsIn(texts: readonly string[]): readonly string[] {
  return [...wordsOfText(texts.join('\n').toLowerCase())];
}

/** Lists of words, of each of which a text that fits has one at least. */
export function requiredWords(query: FullTextQuery): readonly (readonly string[])[] {
  const words = query.map((all) => all.flatMap(wholeWords));
  const [only = [], ...alternatives] = words;
  if (alternatives.length === 0) return only.map((word) => [word]);
  return words.every(([first]) => first !== undefined)
    ? [words.flatMap(([first = '']) => first)]
    : [];
}

/** Whether every text fits that has the required words. */
export function asksForWordsAlone(query: FullTextQuery): boolean {
  return (
    query.flat().every((term) => 'word' in term && !term.word.includes('*')) &&
    (query.length === 1 || query.every((all) => all.length === 1))
  );
}

/** A phrase may begin and end within a word. */
function wholeWords(term: Term): readonly string[] {
  if ('phrase' in term) return term.phrase.split(/\s+/).slice(1, -1);
  return term.word.includes('*') ? [] : [term.word];
}

function wordsOfText(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).flatMap(wordsOf));
}

/** A piece between spaces as it stands, and the words in it without the signs around them: `a.b@c.com`, `sign-off`. */
function wordsOf(piece: string): readonly string[] {
  if (ONE_PLAIN_WORD.test(piece)) return [piece];
  const inside = piece.match(/[\p{L}\p{N}_]+(?:[@.-]+[\p{L}\p{N}_]+)*/gu) ?? [];
  return piece === '' ? [] : [piece, ...inside];
}

function hasWord(words: ReadonlySet<string>, wanted: string): boolean {
  if (!wanted.includes('*')) return words.has(wanted);
  for (const word of words) if (matchesWildcard(wanted, word)) return true;
  return false;
}

/** The texts at the ends of a JSON value, without the names of its members. */
export function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [textOf(value)];
}
