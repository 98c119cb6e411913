import { isJsonObject } from '../../domain/json.ts';
import type { KeywordForm } from './keyword-forms.ts';

/** How many steps the keyword takes each time its schema judges, without those of the schemas in it. */
export function weightOf(
  given: unknown,
  form: KeywordForm,
  spend: (steps: number) => void,
): number {
  const weight = form === 'list' || form === 'anything' ? valuesIn(given, spend) : width(given);
  spend(weight);
  return weight;
}

function width(given: unknown): number {
  if (Array.isArray(given)) return 1 + given.length;
  return isJsonObject(given) ? 1 + Object.keys(given).length : 1;
}

function valuesIn(value: unknown, spend: (steps: number) => void): number {
  spend(1);
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return parts.reduce((sum: number, part) => sum + valuesIn(part, spend), 1);
}
