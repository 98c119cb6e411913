import type { JsonObject } from '../json.ts';
import type { Path } from '../path.ts';
import { violation, type Violation } from '../refusals.ts';

const SECRET = /(?<!\$)\$\{ *(workflow\.(?:secrets|env)\b[^}$]*)/;

/** A value inside a definition, by the value around it. */
interface Inside {
  readonly value: unknown;
  readonly key?: string | number;
  readonly around?: Inside;
}

/**
 * The texts that name a secret or a variable of the environment: there are none here, and a null in their place would
 * look like an answer (page Using Secrets and Environment Variables). What describes the definition is not resolved.
 */
export function secretsIn({ description: _description, ...definition }: JsonObject) {
  const found: Violation[] = [];
  const left: Inside[] = [{ value: definition }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value } = next;
    const [, secret] = typeof value === 'string' ? (SECRET.exec(value) ?? []) : [];
    if (secret !== undefined)
      found.push(violation(pathOf(next), `the expression \${${secret}}`, value));
    if (typeof value !== 'object' || value === null) continue;
    const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, one] of members.reverse()) left.push({ value: one, key, around: next });
  }
  return found;
}

function pathOf({ key, around }: Inside): Path {
  return key === undefined || around === undefined ? [] : [...pathOf(around), key];
}
