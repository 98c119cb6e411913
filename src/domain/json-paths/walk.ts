/** Walks a path through a document; no path, however it is written, takes longer than the document's steps. */
import { isJsonObject } from '../json.ts';
import { accepts } from './accepts.ts';
import { called } from './functions.ts';
import type { Document, Stop, WalkPath } from './document.ts';
import { isDefiniteAt, type JsonPath, type Token } from './json-path.ts';

/** Whether a walk goes on. */
type GoesOn = Stop | undefined;

interface Walk {
  readonly path: JsonPath;
  readonly document: Document;
  /** Whether what is not there ends the walk, as where a filter asks for it. */
  readonly isStrict: boolean;
  readonly found: unknown[];
}

export const evaluatePath: WalkPath = (path, item, document, isStrict) => {
  const walk: Walk = { path, document, isStrict, found: [] };
  const [first] = path.tokens;
  const isNamed = path.root === '$' && first?.kind === 'names';
  const root = isNamed ? document.lookup(first.names[0] ?? '') : item;
  if (isNamed && root === undefined) return isStrict ? 'missing' : [];
  return follow(walk, isNamed ? 1 : 0, root) ?? walk.found;
};

/** Takes the token at `at` from the value on. */
function follow(walk: Walk, at: number, value: unknown): GoesOn {
  if (!walk.document.step()) return 'too many steps';
  const token = walk.path.tokens[at];
  if (token === undefined) {
    walk.found.push(value ?? null);
    return undefined;
  }
  switch (token.kind) {
    case 'names':
      return names(walk, at, value, token.names);
    case 'indexes':
      return elements(walk, at, value, token.indexes);
    case 'slice':
      return Array.isArray(value)
        ? elements(walk, at, value, sliced(token, value.length))
        : isNo(walk, at);
    case 'every':
      return each(values(value), (one) => follow(walk, at + 1, one));
    case 'scan':
      return scan(walk, at + 1, value);
    case 'filter':
      return filtered(walk, at, value, token);
    case 'call':
      return call(walk, at, value, token);
  }
}

/** The value is not of the kind that the token takes. */
function isNo(walk: Walk, at: number): GoesOn {
  return walk.isStrict && isDefiniteBefore(walk, at) ? 'missing' : undefined;
}

function isDefiniteBefore({ path: { tokens } }: Walk, at: number): boolean {
  return tokens.slice(0, at).every((_one, before) => isDefiniteAt(tokens, before));
}

function names(walk: Walk, at: number, value: unknown, wanted: readonly string[]): GoesOn {
  if (!isJsonObject(value)) return isNo(walk, at);
  const there = wanted.filter((name) => Object.hasOwn(value, name));
  if (walk.isStrict && there.length < wanted.length) return 'missing';
  const isOneObject = wanted.length > 1 && at === walk.path.tokens.length - 1;
  if (!isOneObject) return each(there, (name) => follow(walk, at + 1, value[name]));
  if (!walk.document.step(there.length)) return 'too many steps';
  walk.found.push(Object.fromEntries(there.map((name) => [name, value[name]])));
  return undefined;
}

function elements(walk: Walk, at: number, value: unknown, indexes: Iterable<number>): GoesOn {
  if (!Array.isArray(value)) return isNo(walk, at);
  const list: readonly unknown[] = value;
  return each(indexes, (index) => {
    const place = index < 0 ? list.length + index : index;
    return place >= 0 && place < list.length ? follow(walk, at + 1, list[place]) : undefined;
  });
}

/** `[a:b]` counts a from the end only where b is left out, as the library does: `[-2:3]` begins two before the first. */
function* sliced(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  length: number,
) {
  const start = to === undefined ? fromEnd(from ?? 0, length) : Math.max(from ?? 0, -length);
  const end = to === undefined ? length : from === undefined ? fromEnd(to, length) : to;
  for (let index = start; index < Math.min(end, length); index += 1) yield index;
}

function fromEnd(index: number, length: number): number {
  return index < 0 ? Math.max(0, length + index) : index;
}

function values(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

/** The token at `at`, at the value and at all below it. */
function scan(walk: Walk, at: number, value: unknown): GoesOn {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!walk.document.step()) return 'too many steps';
  const token = walk.path.tokens[at];
  const stopped = token && takesAtDepth(walk, token, at, value);
  return stopped ?? each(values(value), (one) => scan(walk, at, one));
}

function takesAtDepth(walk: Walk, token: Token, at: number, value: object): GoesOn {
  switch (token.kind) {
    case 'names': {
      const isOne = isDefiniteAt(walk.path.tokens, at);
      const isThere = !isOne || token.names.every((name) => Object.hasOwn(value, name));
      return isJsonObject(value) && isThere ? follow(walk, at, value) : undefined;
    }
    case 'indexes':
    case 'slice':
      return Array.isArray(value) ? follow(walk, at, value) : undefined;
    case 'every':
      return follow(walk, at, value);
    case 'filter': {
      if (Array.isArray(value)) return undefined;
      return follow(walk, at, value);
    }
    default:
      return undefined;
  }
}

function filtered(
  walk: Walk,
  at: number,
  value: unknown,
  { filter }: Token & { kind: 'filter' },
): GoesOn {
  if (typeof value !== 'object' || value === null)
    return isDefiniteBefore(walk, at) ? 'no filter of a scalar' : undefined;
  const candidates = Array.isArray(value) ? value : [value];
  return each(candidates, (one: unknown) => {
    if (!walk.document.step()) return 'too many steps';
    const accepted = accepts(filter, one, walk.document, evaluatePath);
    if (typeof accepted === 'string') return accepted;
    return accepted ? follow(walk, at + 1, one) : undefined;
  });
}

/** What a call comes to is found even where the path goes on after it. */
function call(walk: Walk, at: number, value: unknown, token: Token & { kind: 'call' }): GoesOn {
  const result = called(token, value, walk.document, evaluatePath);
  if (!result.ok) return result.stop;
  walk.found.push(result.value);
  return at + 1 < walk.path.tokens.length ? follow(walk, at + 1, result.value) : undefined;
}

function each<T>(all: Iterable<T>, take: (one: T) => GoesOn): GoesOn {
  for (const one of all) {
    const stopped = take(one);
    if (stopped) return stopped;
  }
  return undefined;
}
