/** So many values are listed. */
const MOST = 20;
/** A value is shown up to so many characters. */
const LONGEST = 60;

/** What a value outside of an `enum` is told: the values that would be right, texts as they are. */
export function notAmong(values: readonly unknown[]): string {
  const listed = values.slice(0, MOST).map(textOf);
  const more = values.length - listed.length;
  const rest = more === 0 ? '' : ` and ${String(more)} more`;
  return `must be equal to one of the allowed values: ${listed.join(', ')}${rest}`;
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}
