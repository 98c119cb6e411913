/** The value at a path, and how it is written inside a text. */
import { compilePath } from './compile.ts';
import { valueAt, type Document } from './document.ts';
import { givesFraction } from './functions.ts';
import type { JsonPath } from './json-path.ts';
import { evaluatePath } from './walk.ts';

export interface Reading {
  readonly value: unknown;
  /** Lists that a path put together are written as JSON, numbers that a function made as fractions. */
  readonly writtenAs: 'value' | 'json' | 'fraction';
}

const NOTHING: Reading = { value: null, writtenAs: 'value' };

/** Null where the text is no path, or leads nowhere. */
export function readPath(text: string, document: Document): Reading {
  const compiled = compilePath(text);
  if (!compiled.ok) return NOTHING;
  const { path } = compiled;
  const found = evaluatePath(path, null, document, false);
  if (typeof found === 'string') return NOTHING;
  const value = valueAt(path, found);
  if (!path.isDefinite) return { value, writtenAs: 'json' };
  return { value, writtenAs: isFraction(path) ? 'fraction' : 'value' };
}

function isFraction({ tokens }: JsonPath): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'call' && givesFraction(last.name);
}
