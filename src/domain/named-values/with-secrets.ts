/**
 * Secrets in what tasks are given. An execution keeps the expression that names one; its value is filled in for whoever
 * does the task: its worker, its script, its call (engine, ParametersUtils.substituteSecrets).
 */
import { namedValue, namedValues, type NamedValues } from './named-values.ts';
import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import { textOf } from '../text-of.ts';

const REFERENCE = /\$\{workflow\.secrets\.([^}]+)\}/g;

/** The task with the secrets in its input; the same where it has none. */
export async function withSecretsIn<Task extends { readonly input: JsonObject }>(
  task: Task,
  read: Reader,
): Promise<Task> {
  const secrets = await namedValues('secrets', read);
  const input = withSecrets(task.input, secrets) as JsonObject;
  return input === task.input ? task : { ...task, input };
}

/** The value with the secrets that its texts name; the same where they name none. What names no secret stays as it is. */
function withSecrets(value: unknown, secrets: NamedValues): unknown {
  if (Object.keys(secrets).length === 0) return value;
  if (typeof value === 'string') return textWithSecrets(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, one]) => [name, withSecrets(one, secrets)]);
  if (members.every(([name, one]) => one === (value as JsonObject)[name as string])) return value;
  return Array.isArray(value) ? members.map(([, one]) => one) : Object.fromEntries(members);
}

function textWithSecrets(text: string, secrets: NamedValues): unknown {
  const references = [...text.matchAll(REFERENCE)];
  const [first] = references;
  if (first === undefined) return text;
  if (first[0] === text) return secretOf(text, first[1], secrets);
  return text.replaceAll(REFERENCE, (whole, reference: string) =>
    textOf(secretOf(whole, reference, secrets) ?? ''),
  );
}

function secretOf(expression: string, reference = '', secrets: NamedValues): unknown {
  const value = namedValue(reference, secrets);
  return value === undefined ? expression : value;
}

/** The name of a secret that the value asks for and that is not there. */
export function unknownSecretIn(value: unknown, secrets: NamedValues): string | undefined {
  if (typeof value === 'string')
    return [...value.matchAll(REFERENCE)]
      .map(([, reference = '']) => reference)
      .find((reference) => namedValue(reference, secrets) === undefined)
      ?.split('.', 1)[0];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const one of Object.values(value)) {
    const unknown = unknownSecretIn(one, secrets);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}
