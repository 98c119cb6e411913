import { isJsonObject } from '../../domain/json.ts';
import type { Meter } from './budget.ts';
import type { KeywordForm } from './keyword-forms.ts';

/** How many steps the keyword takes each time its schema judges, without those of the schemas in it. */
export function weightOf(given: unknown, form: KeywordForm, meter: Meter): number {
  const weight = form === 'list' || form === 'anything' ? valuesIn(given, meter) : width(given);
  meter.spend(weight);
  return weight;
}

function width(given: unknown): number {
  if (Array.isArray(given)) return 1 + given.length;
  return isJsonObject(given) ? 1 + Object.keys(given).length : 1;
}

function valuesIn(value: unknown, meter: Meter): number {
  meter.spend(1);
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return parts.reduce((sum: number, part) => sum + valuesIn(part, meter), 1);
}
