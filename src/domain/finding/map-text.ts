/**
 * A JSON value as the platform's summaries write it, which is how Java writes maps and lists:
 * `{name=John, tags=[a, null], more={}}`. Texts stand as they are, without quotes.
 */
export function mapText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(mapText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, one]) => `${key}=${mapText(one)}`);
    return `{${members.join(', ')}}`;
  }
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** Java writes large and small fractions with an exponent: `1.5E10`, `1.0E-5`. */
function numberText(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) ? size < 1e21 : size >= 1e-3 && size < 1e7) return String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}
