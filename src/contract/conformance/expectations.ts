/** What checks say of answers. Each throws a Deviation that tells what was expected, what came, and of which call. */
import { Deviation } from './deviation.ts';
import { excerptOf, type Answer, type Observed } from './wire.ts';

export function expectStatus(answer: Answer, status: number): void {
  if (answer.status !== status)
    throw new Deviation(`expected ${status}, got ${answer.status}`, answer);
}

/** Any success: for the steps before the call that a check is about. */
export function expectSuccess(answer: Answer): Answer {
  if (answer.status < 200 || answer.status > 299)
    throw new Deviation(`expected a success, got ${answer.status}`, answer);
  return answer;
}

export function expectEmpty(answer: Answer): void {
  if (answer.text !== '') throw new Deviation('expected an empty body, got one', answer);
}

/** The status, and an object with a message: for the cases that promise one. */
export function expectErrorBody(answer: Answer, status: number): void {
  expectStatus(answer, status);
  if (textIn(answer, 'message') === '')
    throw new Deviation('expected a message, got an empty one', answer);
}

/** By path, such as `input.cost` or `tasks.0.status`; undefined stands for a member that is not there. */
export type Members = Readonly<Record<string, unknown>>;

/** Each path leads to exactly that value. */
export function expectMembers(observed: Observed, members: Members): void {
  for (const [path, expected] of Object.entries(members))
    expectSame(memberOf(observed, path), expected, path, observed);
}

/**
 * The pattern holds for the value: of objects, for the members that the pattern names (undefined: absent); of lists, for
 * each item; of texts, where the pattern is a regular expression, by that. All else must be equal.
 */
export function expectLike(observed: Observed, pattern: unknown, path = ''): void {
  const { value, from } = observed;
  const what = path === '' ? 'it' : path;
  if (pattern instanceof RegExp) {
    const holds = typeof value === 'string' && pattern.test(value);
    expectThat(holds, `${what} to match ${String(pattern)}`, {
      value,
      from: `${printed(value)} in ${from}`,
    });
  } else if (isRecord(pattern)) {
    expectThat(isRecord(value), `${what} to be an object or a list`, observed);
    if (Array.isArray(pattern))
      expectSame(itemsIn(observed).length, pattern.length, `the length of ${what}`, observed);
    for (const [key, expected] of Object.entries(pattern))
      expectLike(
        { value: ownMember(value, key), from },
        expected,
        path === '' ? key : `${path}.${key}`,
      );
  } else expectSame(value, pattern, what, observed);
}

/** A copy of its value in which these members, by path, have other values. */
export function withMembers({ value }: Pick<Observed, 'value'>, members: Members): unknown {
  const copy: unknown = structuredClone(value);
  for (const [path, changed] of Object.entries(members)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = memberOf({ value: copy }, keys.join('.'));
    if (isRecord(holder)) Object.assign(holder, { [last]: changed });
  }
  return copy;
}

/** `what` names it in the message. */
export function expectSame(
  actual: unknown,
  expected: unknown,
  what: string,
  observed: Observed,
): void {
  if (isSame(actual, expected)) return;
  throw new Deviation(
    `expected ${what} to be ${printed(expected)}, got ${printed(actual)}`,
    observed,
  );
}

/** For what no other expectation says: `expected` completes "expected …". */
export function expectThat(holds: boolean, expected: string, observed: Observed): void {
  if (!holds) throw new Deviation(`expected ${expected}, got otherwise`, observed);
}

export function memberOf({ value }: Pick<Observed, 'value'>, path: string): unknown {
  return path === '' ? value : path.split('.').reduce(ownMember, value);
}

function ownMember(holder: unknown, key: string): unknown {
  return isRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

/** A text, or a Deviation. */
export function textIn(observed: Observed, path: string): string {
  const text = memberOf(observed, path);
  if (typeof text === 'string') return text;
  throw new Deviation(`expected ${path} to be a text, got ${printed(text)}`, observed);
}

/** A list, or a Deviation; each item is seen where the list was. */
export function itemsIn(observed: Observed, path?: string): readonly Observed[] {
  const list = path === undefined ? observed.value : memberOf(observed, path);
  if (Array.isArray(list)) return list.map((value: unknown) => ({ value, from: observed.from }));
  throw new Deviation(
    `expected ${path ?? 'the body'} to be a list, got ${printed(list)}`,
    observed,
  );
}

/** Equal as JSON: the order of keys does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function printed(value: unknown): string {
  return value === undefined ? 'absent' : excerptOf(JSON.stringify(value));
}
