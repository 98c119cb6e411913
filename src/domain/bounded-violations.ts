import { isLargerThan } from './json-size.ts';
import { pathText, type Path } from './path.ts';
import { printedViolation } from './printed-violation.ts';
import type { Violation } from './refusals.ts';

/** In characters of the JSON of one violation's `invalidValue`. */
const LONGEST_VALUE = 1_000;
/** In characters of the JSON of all violations of a refusal. */
const LONGEST_LIST = 60_000;
const LONGEST_TEXT = 2_000;

/**
 * The violations as a refusal lists them, of `count` that there are: large values are cut or left out, and so are
 * violations beyond the size of a refusal; the last one says how many more there are, at least where not all were
 * counted.
 */
export function boundedViolations(
  violations: readonly Violation[],
  count: number,
  isWhole = true,
): readonly Violation[] {
  const listed: Violation[] = [];
  let length = 0;
  for (const one of violations) {
    const bounded = boundedViolation(one);
    length += JSON.stringify(printedViolation(bounded)).length;
    if (length > LONGEST_LIST) break;
    listed.push(bounded);
  }
  if (listed.length === count) return listed;
  const kept = listed.slice(0, Math.max(1, violations.length - 1));
  return [
    ...kept,
    { path: [], message: `and ${isWhole ? '' : 'at least '}${count - kept.length} more` },
  ];
}

function boundedViolation({ path, message, invalidValue }: Violation): Violation {
  const texts = { path: boundedPath(path), message: cut(message, LONGEST_TEXT) };
  const value = boundedValue(invalidValue);
  return value === undefined ? texts : { ...texts, invalidValue: value };
}

/** One that is too long is cut where it is printed. */
function boundedPath(path: Path): Path {
  const text = pathText(path);
  return text.length <= LONGEST_TEXT ? path : [cut(text, LONGEST_TEXT)];
}

function boundedValue(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, LONGEST_VALUE);
  return isLargerThan(value, LONGEST_VALUE) ? undefined : value;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
