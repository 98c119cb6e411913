/** The functions at the end of a path. */
import { isJsonObject } from '../json.ts';
import { textOf } from '../text-of.ts';
import type { Parameter } from './json-path.ts';
import { valueAt, type Document, type Stop, type WalkPath } from './document.ts';

export type Result =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly stop: Stop };

interface Call {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** What the call comes to; a function that nobody knows, or that finds no numbers, ends the walk. */
export function called(
  { name, parameters }: Call,
  of: unknown,
  document: Document,
  walk: WalkPath,
): Result {
  const list: readonly unknown[] | undefined = Array.isArray(of) ? of : undefined;
  if (!document.step(list?.length ?? 1)) return { ok: false, stop: 'too many steps' };
  const given = parameters.map(({ path, value }) => {
    if (!path) return value;
    const found = walk(path, of, document, false);
    return typeof found === 'string' ? null : valueAt(path, found);
  });
  const numbers = [...(list ?? []), ...given].filter((one) => typeof one === 'number');
  const aggregate = givesFraction(name) ? aggregates[name] : undefined;
  if (aggregate) return numbers.length > 0 ? is(aggregate(numbers)) : NO_NUMBERS;
  switch (name) {
    case 'length':
    case 'size':
      return is(lengthOf(of));
    case 'keys':
      return is(isJsonObject(of) ? Object.keys(of) : null);
    case 'concat':
      return is(concatenated(list ?? [], given));
    case 'append':
      return is(list ? [...list, ...given] : of);
    case 'first':
      return element(list, 0);
    case 'last':
      return element(list, -1);
    case 'index':
      return element(list, given.flat().find((one) => typeof one === 'number') ?? Number.NaN);
    default:
      return NO_NUMBERS;
  }
}

const NO_NUMBERS: Result = { ok: false, stop: 'no numbers' };

/** Those whose result is a fraction in the library, whatever it comes to: `sum()` of 1 and 2 is written `3.0`. */
const aggregates: Readonly<Record<string, ((numbers: readonly number[]) => number) | undefined>> = {
  avg: (numbers) => sum(numbers) / numbers.length,
  sum,
  stddev: (numbers) => {
    const { length } = numbers;
    const squares = sum(numbers.map((one) => one * one));
    return Math.sqrt(squares / length - (sum(numbers) * sum(numbers)) / length / length);
  },
  // Each begins at an end of what a fraction can be; that of max() is the least above 0, so negative ones never win.
  min: (numbers) => numbers.reduce((least, one) => (one < least ? one : least), Number.MAX_VALUE),
  max: (numbers) => numbers.reduce((most, one) => (one > most ? one : most), Number.MIN_VALUE),
};

export function givesFraction(name: string): boolean {
  return Object.hasOwn(aggregates, name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function lengthOf(of: unknown): number | null {
  if (Array.isArray(of)) return of.length;
  return isJsonObject(of) ? Object.keys(of).length : null;
}

function concatenated(list: readonly unknown[], given: readonly unknown[]): string {
  const texts = list.filter((one) => typeof one === 'string');
  const more = given.filter((one) => one !== null && one !== undefined);
  return [...texts, ...more.map(textOf)].join('');
}

/** The library counts from the end only as far as the second element: `last()` of one element fails. */
function element(list: readonly unknown[] | undefined, index: number): Result {
  const place = index < 0 ? (list?.length ?? 0) + index : index;
  const isThere = list !== undefined && place < list.length && (index < 0 ? place > 0 : place >= 0);
  return isThere ? is(list[place]) : NO_NUMBERS;
}

function is(value: unknown): Result {
  return { ok: true, value };
}
