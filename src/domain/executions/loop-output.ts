/**
 * The output of a loop: `iteration` and its like, and under its number what each iteration has brought. It grows with
 * each of them, so it shares with the one before it what is the same. Whoever reads it finds an object like any other.
 */
import { rememberSize, sizeOf, type JsonSize } from '../json-size.ts';
import type { JsonObject } from '../json.ts';
import { PersistentList } from '../persistent-list.ts';

interface Parts {
  /** By number of the iteration, from 1; undefined where none is shown. */
  readonly iterations: PersistentList<JsonObject | undefined>;
  /** The first iteration that may be shown. */
  readonly from: number;
  /** Of the iterations that are shown. */
  readonly size: JsonSize;
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
  return outputOf(withPlaced(partsOf(output), iteration - 1, brought));
}

/** The output without its iterations before that one. */
export function fromIteration(output: JsonObject, first: number): JsonObject {
  const before = partsOf(output);
  let parts = before;
  for (let at = before.from - 1; at < Math.min(first - 1, parts.iterations.length); at += 1)
    parts = withPlaced(parts, at, undefined);
  return outputOf({ ...parts, from: Math.max(before.from, first) });
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
  const own: Record<string, unknown> = {};
  let parts: Parts = { iterations: PersistentList.of([]), from: 1, own, size: NOTHING };
  for (const [name, value] of Object.entries(output)) {
    const at = positionOf(name);
    if (at === undefined || at > parts.iterations.length + WIDEST_GAP) own[name] = value;
    else parts = withPlaced(parts, at, value as JsonObject);
  }
  return parts;
}

const NOTHING: JsonSize = { bytes: 0, depth: 0 };

function withPlaced(parts: Parts, at: number, brought: JsonObject | undefined): Parts {
  let { iterations } = parts;
  while (iterations.length < at) iterations = iterations.add(undefined);
  const [before, after] = [sizeAt(at, iterations.get(at)), sizeAt(at, brought)];
  const size = {
    bytes: parts.size.bytes + after.bytes - before.bytes,
    depth: Math.max(parts.size.depth, after.depth),
  };
  const isNext = at === iterations.length;
  return {
    ...parts,
    size,
    iterations: isNext ? iterations.add(brought) : iterations.with(at, brought),
  };
}

/** With its name, and what stands between. */
function sizeAt(at: number, brought: JsonObject | undefined): JsonSize {
  if (brought === undefined) return NOTHING;
  const { bytes, depth } = sizeOf(brought);
  return { bytes: bytes + String(at + 1).length + 4, depth };
}

/** Where the iteration of that number stands; undefined: the name is none. */
function positionOf(name: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(name) ? Number(name) - 1 : undefined;
}

function outputOf(parts: Parts): JsonObject {
  const output = new Proxy<JsonObject>({}, handlerOf(parts));
  known.set(output, parts);
  const { bytes, depth } = sizeOf(parts.own);
  rememberSize(output, {
    bytes: parts.size.bytes + bytes,
    depth: Math.max(parts.size.depth + 1, depth),
  });
  return output;
}

/** It reads as the object that it stands for, and nobody writes to it. */
function handlerOf({ iterations, from, own }: Parts): ProxyHandler<JsonObject> {
  const valueOf = (name: string | symbol): unknown => {
    if (typeof name === 'symbol') return undefined;
    if (Object.hasOwn(own, name)) return own[name];
    const at = positionOf(name);
    return at === undefined ? undefined : iterations.get(at);
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
    if (iterations.get(at) !== undefined) numbers.push(String(at + 1));
  return numbers;
}
