/**
 * Values of the cluster that expressions name: `${workflow.secrets.NAME}` and `${workflow.env.NAME}` (pages Using Secrets
 * and Using Environment Variables). Both are texts; what follows the name in a dot is a path into one that is JSON.
 */
import { isJsonObject, type JsonObject } from '../json.ts';
import { Document } from '../json-paths/document.ts';
import { readPath } from '../json-paths/read-path.ts';
import { memo } from '../memo.ts';
import type { Reader } from '../ports.ts';

/** Texts by name. */
export type NamedValues = Readonly<Record<string, string>>;

/** Kinds of record that hold them; each has one record. */
export type NamedValueKind = 'secrets' | 'environment';

/** The id of the only record of its kind. */
export const NAMED_VALUES = 'all';

const NONE: NamedValues = {};

const PLACES = { secrets: 'workflow.secrets.', environment: 'workflow.env.' } as const;

export async function namedValues(kind: NamedValueKind, read: Reader): Promise<NamedValues> {
  return (await read.read(kind, NAMED_VALUES))?.value ?? NONE;
}

/** The name and the path behind it, where the expression names a value of the kind. */
export function referenceIn(expression: string, kind: NamedValueKind): string | undefined {
  const place = PLACES[kind];
  return expression.startsWith(place) ? expression.slice(place.length) : undefined;
}

export function isNamedValue(expression: string): boolean {
  return Object.values(PLACES).some((place) => expression.startsWith(place));
}

/** Whether somewhere in a value a text names one of the kind. */
export function mentions(value: object, kind: NamedValueKind): boolean {
  return mentionsOf[kind](value);
}

const mentionsOf = {
  secrets: memo<object, boolean>((value) => hasText(value, PLACES.secrets, UNESCAPED_SECRET)),
  // Its name may be put together by an expression around it.
  environment: memo<object, boolean>((value) => hasText(value, PLACES.environment)),
} as const;

const UNESCAPED_SECRET = /(?<!\$)\$\{workflow\.secrets\./;

/** Inputs may have very many texts: the pattern is only tried on those that hold the words. */
function hasText(value: unknown, words: string, pattern?: RegExp): boolean {
  if (typeof value === 'string')
    return value.includes(words) && (pattern === undefined || pattern.test(value));
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => hasText(one, words, pattern));
}

/** The names that stand in the texts of a definition, by kind; what describes it is not resolved. */
export function namesIn({
  description: _,
  ...definition
}: JsonObject): Readonly<Record<NamedValueKind, ReadonlySet<string>>> {
  const found = { secrets: new Set<string>(), environment: new Set<string>() };
  addNames(definition, found);
  return found;
}

const NAMED = /(?<!\$)\$\{workflow\.(secrets|env)\.([^}$.]+)/g;

function addNames(value: unknown, found: Readonly<Record<NamedValueKind, Set<string>>>): void {
  if (typeof value === 'string') {
    if (!value.includes(PLACES.secrets) && !value.includes(PLACES.environment)) return;
    for (const [, place, name = ''] of value.matchAll(NAMED))
      found[place === 'secrets' ? 'secrets' : 'environment'].add(name);
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) addNames(one, found);
  }
}

/** The name of a reference, without the path behind it. */
export function nameIn(reference: string): string {
  return reference.split('.', 1)[0] ?? '';
}

/** What references stand for. The steps of all their paths are counted together, and each JSON is read once. */
export class NamedValueReader {
  readonly #values: NamedValues;
  #json: unknown;
  readonly #document = new Document((root) => (root === 'value' ? this.#json : undefined));

  constructor(values: NamedValues) {
    this.#values = values;
  }

  /** Whether too much was looked at: nothing more is found. */
  get isExhausted(): boolean {
    return this.#document.isExhausted;
  }

  /** Null: its path leads nowhere; undefined: nothing has its name. */
  read(reference: string): unknown {
    const name = nameIn(reference);
    const text = Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    if (text === undefined || name === reference) return text;
    this.#json = jsonNamed(name, text, this.#values);
    const path = reference.slice(name.length + 1).replace(/^\$\.?/, '');
    if (path === '') return this.#json;
    return readPath(`value${path.startsWith('[') ? '' : '.'}${path}`, this.#document).value;
  }
}

const knownJson = memo<NamedValues, Map<string, unknown>>(() => new Map());

function jsonNamed(name: string, text: string, values: NamedValues): unknown {
  const known = knownJson(values);
  if (!known.has(name)) known.set(name, jsonIn(text));
  return known.get(name);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All texts that give the values away: they themselves and, of one that is JSON, those in it. The longest first. */
export const textsOf = memo<NamedValues, readonly string[]>((values) => {
  const found = new Set<string>();
  for (const text of Object.values(values)) for (const one of textsIn(text)) found.add(one);
  found.delete('');
  return [...found].sort((one, other) => other.length - one.length);
});

function textsIn(text: string): readonly string[] {
  const json = jsonIn(text);
  return isJsonObject(json) || Array.isArray(json) ? [text, ...leaves(json)] : [text];
}

function leaves(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(leaves) : [];
}
