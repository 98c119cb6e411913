/**
 * `${…}` in input and output parameters: a path into the workflow or into a task of the execution. A text that is
 * one expression takes the value's own type, a text around expressions takes their text; a path that leads nowhere
 * is null, and `$${…}` stands for the literal `${…}`.
 */
import { standardBounds, valueTooLarge, type Bounds } from '../bounds.ts';
import { failure, type Failure } from '../failure.ts';
import { sizeOf } from '../json-size.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { Document, MOST_STEPS } from '../json-paths/document.ts';
import type { Lookup } from '../json-paths/json-path.ts';
import { readPath, type Reading } from '../json-paths/read-path.ts';
import {
  NamedValueReader,
  nameIn,
  referenceIn,
  type NamedValues,
} from '../named-values/named-values.ts';
import { isDeferred, systemNames } from './system-names.ts';
import { written } from './written.ts';

/** What expressions are resolved in. */
interface Scope {
  readonly document: Document;
  /** What `${CPEWF_TASK_ID}` stands for; where no task is being made it stays as it is. */
  readonly taskId: string | undefined;
  readonly environment: NamedValueReader;
  /** Names of variables of the environment that are not there. */
  readonly missing: string[];
  /** How many expressions are around it. */
  readonly depth: number;
  readonly room: Room;
  /** How expressions are written in texts: one that stands there many times is written once. */
  readonly written: Map<string, string>;
}

/** Bytes of JSON, roughly, that are left for what is resolved together; it is not made once there are none. */
class Room {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  get left(): number {
    return Math.max(0, this.#left);
  }

  get isExceeded(): boolean {
    return this.#left < 0;
  }

  /** Whether there was room for it. */
  takes(bytes: number): boolean {
    this.#left -= bytes;
    return !this.isExceeded;
  }
}

/** Expressions in expressions. */
const DEEPEST = 50;
/** Of a path, in characters; those of definitions are shorter. */
export const LONGEST_PATH = 10_000;

const TOO_MANY_STEPS = `too large: its paths take more than ${String(MOST_STEPS)} steps`;

/** The value with its expressions resolved, or why it cannot be: it would be too large, or names what is not there. */
export function resolveAll(
  value: JsonObject,
  lookup: Lookup,
  bounds: Bounds = standardBounds,
  taskId?: string,
  variables: NamedValues = {},
): JsonObject | Failure {
  const room = new Room(bounds.valueBytes);
  const document = new Document(lookup);
  const environment = new NamedValueReader(variables);
  const missing: string[] = [];
  const scope = { document, taskId, environment, missing, depth: 0, room, written: new Map() };
  const resolved = resolve(value, scope);
  if (document.isExhausted || environment.isExhausted) return failure(TOO_MANY_STEPS);
  const [unknown] = missing;
  if (unknown !== undefined)
    return failure(`incomplete: there is no environment variable "${unknown}"`);
  return room.isExceeded ? failure(valueTooLarge(bounds)) : (resolved as JsonObject);
}

function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return resolveText(value, scope);
  if (!scope.room.takes(1)) return null;
  if (Array.isArray(value)) return value.map((one) => resolve(one, scope));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one, scope)]));
}

function resolveText(text: string, scope: Scope): unknown {
  const parts = split(text);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression')
    return within(evaluate(only.text, scope), scope);
  const texts = parts.map((part) => {
    if (part.kind === 'literal') return scope.room.takes(part.text.length) ? part.text : '';
    return textWithin(part.text, scope);
  });
  return scope.room.isExceeded ? '' : texts.join('');
}

/** The value itself; it counts with all that is in it. */
function within({ value }: Reading, { room }: Scope): unknown {
  const { bytes } = sizeOf(value);
  return room.takes(bytes) ? value : null;
}

function textWithin(expression: string, scope: Scope): string {
  const { room } = scope;
  if (room.isExceeded) return '';
  const text = scope.written.get(expression) ?? written(evaluate(expression, scope), room.left + 1);
  scope.written.set(expression, text);
  return room.takes(text.length) ? text : '';
}

function evaluate(expression: string, scope: Scope): Reading {
  const path = pathIn(expression, scope);
  if (path === undefined || path.length > LONGEST_PATH) scope.room.takes(Infinity);
  if (path === undefined || scope.room.isExceeded) return { value: null, writtenAs: 'value' };
  if (path.trim() === '') return { value: '', writtenAs: 'value' };
  if (path === systemNames.taskId && scope.taskId !== undefined)
    return { value: scope.taskId, writtenAs: 'value' };
  if (isDeferred(path)) return { value: `\${${path}}`, writtenAs: 'value' };
  const variable = referenceIn(path, 'environment');
  if (variable !== undefined) return variableOf(variable, scope);
  return readPath(path, scope.document);
}

function variableOf(reference: string, { environment, missing }: Scope): Reading {
  const value = environment.read(reference);
  if (value === undefined) missing.push(nameIn(reference));
  return { value: value ?? null, writtenAs: 'value' };
}

/** The expression with those inside of it resolved to texts; undefined: they are nested too deep. */
function pathIn(expression: string, scope: Scope): string | undefined {
  if (!expression.includes('${')) return expression;
  if (scope.depth >= DEEPEST) return undefined;
  const inner = { ...scope, depth: scope.depth + 1 };
  return written({ value: resolveText(expression, inner), writtenAs: 'value' });
}

interface Part {
  readonly kind: 'literal' | 'expression';
  readonly text: string;
}

/** The text cut into literals and the insides of its expressions. */
function split(text: string): readonly Part[] {
  const parts: Part[] = [];
  let literal = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('${', at);
    const close = open === -1 ? -1 : closingBrace(text, open + 2);
    if (close === -1) break;
    const escaped = open > at && text[open - 1] === '$';
    if (escaped) {
      literal += text.slice(at, open - 1) + text.slice(open, close + 1);
    } else {
      literal += text.slice(at, open);
      if (literal !== '') parts.push({ kind: 'literal', text: literal });
      literal = '';
      parts.push({ kind: 'expression', text: text.slice(open + 2, close) });
    }
    at = close + 1;
  }
  literal += text.slice(at);
  if (literal !== '' || parts.length === 0) parts.push({ kind: 'literal', text: literal });
  return parts;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The expressions in a value, for checking a definition before it runs. */
export function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return split(value).flatMap((part) => (part.kind === 'expression' ? [part.text] : []));
  }
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(expressionsIn) : [];
}
