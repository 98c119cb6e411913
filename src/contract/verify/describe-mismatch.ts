/** What Pact says about a mismatch, as a sentence. */
import { isJsonObject, type JsonObject } from '../documents/json.ts';

export function describeMismatch({ mismatches, message }: JsonObject): readonly string[] {
  if (Array.isArray(mismatches)) return mismatches.filter(isJsonObject).map(describeOne);
  return [typeof message === 'string' ? message : 'Pact does not say why'];
}

function describeOne(one: JsonObject): string {
  const said = String(one['mismatch']);
  switch (one['type']) {
    case 'StatusMismatch':
      return `the status is ${String(one['actual'])}, and the pact expects ${String(one['expected'])}`;
    case 'BodyMismatch':
      return `the body at ${String(one['path'])}${bodyMismatch(said)}`;
    case 'HeaderMismatch':
      return `the header ${String(one['key'])}: ${said}`;
    default:
      return said;
  }
}

function bodyMismatch(said: string): string {
  const [, missing] = /^Actual map is missing the following keys: (.+)$/.exec(said) ?? [];
  return missing === undefined ? `: ${said}` : ` lacks: ${missing}`;
}
