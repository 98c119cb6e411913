/** What checks say of answers. Each throws a Deviation that tells what was expected, what came, and of which call. */
import { Deviation } from './deviation.ts';
import { excerptOf, type Answer, type Seen } from './wire.ts';

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
export function expectMembers(seen: Seen, members: Members): void {
  for (const [path, expected] of Object.entries(members))
    expectSame(memberOf(seen, path), expected, path, seen);
}

/** `what` names it in the message. */
export function expectSame(actual: unknown, expected: unknown, what: string, seen: Seen): void {
  if (isSame(actual, expected)) return;
  throw new Deviation(`expected ${what} to be ${shown(expected)}, got ${shown(actual)}`, seen);
}

/** For what no other expectation says: `expected` completes "expected …". */
export function expectThat(holds: boolean, expected: string, seen: Seen): void {
  if (!holds) throw new Deviation(`expected ${expected}, got otherwise`, seen);
}

export function memberOf({ value }: Pick<Seen, 'value'>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
      value,
    );
}

/** A text, or a Deviation. */
export function textIn(seen: Seen, path: string): string {
  const text = memberOf(seen, path);
  if (typeof text === 'string') return text;
  throw new Deviation(`expected ${path} to be a text, got ${shown(text)}`, seen);
}

/** A list, or a Deviation; each item is seen where the list was. */
export function itemsIn(seen: Seen, path?: string): readonly Seen[] {
  const list = path === undefined ? seen.value : memberOf(seen, path);
  if (Array.isArray(list)) return list.map((value: unknown) => ({ value, from: seen.from }));
  throw new Deviation(`expected ${path ?? 'the body'} to be a list, got ${shown(list)}`, seen);
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

function shown(value: unknown): string {
  return value === undefined ? 'absent' : excerptOf(JSON.stringify(value));
}
