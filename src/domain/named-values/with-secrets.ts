/**
 * Secrets in what tasks are given. An execution keeps the expression that names one; its value is filled in for whoever
 * does the task: its worker, its script, its call (engine, ParametersUtils.substituteSecrets).
 */
import { sizeOf } from '../json-size.ts';
import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { textOf } from '../text-of.ts';
import { MIB } from '../units.ts';
import { nameIn, NamedValueReader, namedValues, type NamedValues } from './named-values.ts';

const REFERENCE = /\$\{workflow\.secrets\.([^}]+)\}/g;
/** Of all that is filled in for one task, as bytes of JSON; what is beyond stays an expression. */
const MOST_FILLED_IN = 16 * MIB;

/** The task with the secrets in its input; the same where it has none. */
export async function withSecretsIn<Task extends { readonly input: JsonObject }>(
  task: Task,
  read: Reader,
): Promise<Task> {
  const secrets = await namedValues('secrets', read);
  if (Object.keys(secrets).length === 0) return task;
  const input = new FillingIn(secrets).filled(task.input) as JsonObject;
  return input === task.input ? task : { ...task, input };
}

class FillingIn {
  readonly #secrets: NamedValueReader;
  #room = MOST_FILLED_IN;

  constructor(secrets: NamedValues) {
    this.#secrets = new NamedValueReader(secrets);
  }

  /** The value with the secrets that its texts name; the same where they name none that is there. */
  filled(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, one]) => [name, this.filled(one)] as const);
    if (members.every(([name, one]) => one === (value as JsonObject)[name])) return value;
    return Array.isArray(value) ? members.map(([, one]) => one) : Object.fromEntries(members);
  }

  #text(text: string): unknown {
    const [first] = text.matchAll(REFERENCE);
    if (first === undefined) return text;
    if (first[0] === text) return this.#secret(text, first[1]);
    return text.replaceAll(REFERENCE, (expression, reference: string) =>
      textOf(this.#secret(expression, reference) ?? ''),
    );
  }

  #secret(expression: string, reference = ''): unknown {
    const value = this.#room > 0 ? this.#secrets.read(reference) : undefined;
    if (value === undefined) return expression;
    this.#room -= sizeOf(value).bytes;
    return value;
  }
}

/** What is wrong with the secrets that a value asks for: the name of one that is not there, or how large they are. */
export function secretsAskedFor(
  value: unknown,
  secrets: NamedValues,
): { readonly unknown?: string; readonly bytes: number } {
  const reader = new NamedValueReader(secrets);
  let bytes = 0;
  for (const reference of referencesIn(value)) {
    const secret = reader.read(reference);
    if (secret === undefined) return { unknown: nameIn(reference), bytes };
    bytes += sizeOf(secret).bytes;
    if (bytes > MOST_FILLED_IN) break;
  }
  return { bytes };
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value === 'string')
    for (const [, reference = ''] of value.matchAll(REFERENCE)) yield reference;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* referencesIn(one);
}
