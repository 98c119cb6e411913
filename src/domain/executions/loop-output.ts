/**
 * The output of a loop: `iteration` and its like, and under its number what each iteration has brought. It grows with
 * each of them, so it shares with the one before it what is the same. Whoever reads it finds an object like any other.
 */
import type { JsonObject } from '../json.ts';
import { PersistentList } from '../persistent-list.ts';

interface Parts {
  /** By number of the iteration, from 1; undefined where none is shown. */
  readonly iterations: PersistentList<JsonObject | undefined>;
  /** The first iteration that may be shown. */
  readonly from: number;
  /** The members that are no iterations. */
  readonly own: JsonObject;
}

/** Iterations in a row of which an output that was written elsewhere may show none. */
const WIDEST_GAP = 1_000_000;

const known = new WeakMap<object, Parts>();

/** The output with these members besides its iterations. */
export function withOwn(output: JsonObject, own: JsonObject): JsonObject {
  const parts = partsOf(output);
  return outputOf({ ...parts, own: { ...parts.own, ...own } });
}

/** The output with what the iteration has brought. */
export function withIteration(
  output: JsonObject,
  iteration: number,
  brought: JsonObject,
): JsonObject {
  const parts = partsOf(output);
  return outputOf({ ...parts, iterations: placed(parts.iterations, iteration - 1, brought) });
}

/** The output without its iterations before that one. */
export function fromIteration(output: JsonObject, first: number): JsonObject {
  const { iterations, from, own } = partsOf(output);
  let left = iterations;
  for (let at = from - 1; at < Math.min(first - 1, left.length); at += 1)
    left = left.with(at, undefined);
  return outputOf({ iterations: left, from: Math.max(from, first), own });
}

/** The members that are no iterations. */
export function ownMembers(output: JsonObject): JsonObject {
  return known.get(output)?.own ?? output;
}

function partsOf(output: JsonObject): Parts {
  return known.get(output) ?? partsIn(output);
}

/** Of an output that somebody else has written. */
function partsIn(output: JsonObject): Parts {
  let iterations = PersistentList.of<JsonObject | undefined>([]);
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(output)) {
    const at = positionOf(name);
    if (at === undefined || at > iterations.length + WIDEST_GAP) own[name] = value;
    else iterations = placed(iterations, at, value as JsonObject);
  }
  return { iterations, from: 1, own };
}

function placed<T>(
  list: PersistentList<T | undefined>,
  at: number,
  item: T,
): PersistentList<T | undefined> {
  let longer = list;
  while (longer.length < at) longer = longer.add(undefined);
  return at === longer.length ? longer.add(item) : longer.with(at, item);
}

/** Where the iteration of that number stands; undefined: the name is none. */
function positionOf(name: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(name) ? Number(name) - 1 : undefined;
}

function outputOf(parts: Parts): JsonObject {
  const output = new Proxy<JsonObject>({}, handlerOf(parts));
  known.set(output, parts);
  return output;
}

/** It reads as the object that it stands for, and nobody writes to it. */
function handlerOf({ iterations, from, own }: Parts): ProxyHandler<JsonObject> {
  const valueOf = (name: string | symbol): unknown => {
    if (typeof name === 'symbol') return undefined;
    if (Object.hasOwn(own, name)) return own[name];
    const at = positionOf(name);
    return at === undefined ? undefined : iterations.at(at);
  };
  const has = (name: string | symbol) => Object.hasOwn(own, name) || valueOf(name) !== undefined;
  return {
    get: (target, name) => (has(name) ? valueOf(name) : (Reflect.get(target, name) as unknown)),
    has: (target, name) => has(name) || Reflect.has(target, name),
    ownKeys: () => [...numbersIn(iterations, from), ...Object.keys(own)],
    getOwnPropertyDescriptor: (_target, name) =>
      has(name)
        ? { value: valueOf(name), enumerable: true, configurable: true, writable: false }
        : undefined,
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  };
}

function numbersIn(iterations: PersistentList<JsonObject | undefined>, from: number): string[] {
  const numbers: string[] = [];
  for (let at = from - 1; at < iterations.length; at += 1)
    if (iterations.at(at) !== undefined) numbers.push(String(at + 1));
  return numbers;
}
