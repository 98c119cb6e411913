/**
 * How records stand in JSON outside of a cluster, and how they are read from it again: strictly, so that nothing half
 * right gets in. What is JSON already stays the same object, both ways; it is never changed.
 */
import { notAmong } from './allowed-values.ts';
import { closeName } from './close-name.ts';
import { failure, type Failure } from './failure.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { pathText, type Path } from './path.ts';

export interface Codec<T> {
  /** The value as JSON; left out: it is JSON as it is. */
  readonly encode?: (value: T, written: SharedValues) => unknown;
  /** Throws where the JSON stands for no such value; `decoded` catches that. */
  readonly decode: (json: unknown, read: SharedJson) => T;
}

/** Of a member that may be left out. */
export interface Optional<T> extends Codec<T> {
  readonly isOptional: true;
}

/** Where they stand, beside the records. */
const SHARED = 'shared';

/** Values that many records have in common: in JSON each stands once, and records have its index. */
export class SharedValues {
  readonly #indexes = new Map<object, number>();
  readonly #json: unknown[] = [];
  readonly #first: number;

  /** `first`: the first index, where others stand before these. */
  constructor(first = 0) {
    this.#first = first;
  }

  /** In the order of their indexes. */
  get json(): readonly unknown[] {
    return this.#json;
  }

  indexOf<T extends object>(value: T, codec: Codec<T>): number {
    const known = this.#indexes.get(value);
    if (known !== undefined) return known;
    const json = encoded(value, codec, this);
    const index = this.#first + this.#json.push(json) - 1;
    this.#indexes.set(value, index);
    return index;
  }
}

/** Values by their JSON texts, for each codec: several lists of shared values may have some in common. */
export type KnownValues = Map<unknown, Map<string, unknown>>;

/** The same, as they are read: whoever asks for one of them gets the same object. */
export class SharedJson {
  readonly #json: readonly unknown[];
  readonly #values = new Map<unknown, unknown[]>();
  readonly #known: KnownValues | undefined;

  /** `known`: values of other lists, which are taken from there and added to it; they hold no shared values themselves. */
  constructor(json: readonly unknown[], known?: KnownValues) {
    this.#json = json;
    this.#known = known;
  }

  at<T extends object>(index: unknown, codec: Codec<T>): T {
    if (typeof index !== 'number' || !Object.hasOwn(this.#json, index))
      return wrong([], `must be the index of one of the values in "${SHARED}"`);
    const values = this.#values.get(codec) ?? [];
    this.#values.set(codec, values);
    return (values[index] ??= this.#valueAt(index, codec)) as T;
  }

  #valueAt<T>(index: number, codec: Codec<T>): unknown {
    if (this.#known === undefined) return this.#decoded(index, codec);
    const known = this.#known.get(codec) ?? new Map<string, unknown>();
    this.#known.set(codec, known);
    const text = JSON.stringify(this.#json[index]);
    if (!known.has(text)) known.set(text, this.#decoded(index, codec));
    return known.get(text);
  }

  #decoded<T>(index: number, codec: Codec<T>): T {
    try {
      return codec.decode(this.#json[index], this);
    } catch (error) {
      throw error instanceof WrongJson ? error.at([SHARED, index], true) : error;
    }
  }
}

export function encoded<T>(value: T, codec: Codec<T>, written: SharedValues): unknown {
  return codec.encode ? codec.encode(value, written) : value;
}

/** The value that the JSON at the path stands for, or where it is wrong and what would be right. */
export function decoded<T>(
  json: unknown,
  codec: Codec<T>,
  read: SharedJson,
  path: Path = [],
): T | Failure {
  try {
    return codec.decode(json, read);
  } catch (error) {
    if (error instanceof WrongJson) return failure(error.at(path).message);
    throw error;
  }
}

/** What is wrong, and the path to it, which grows as whoever has asked for the part hands it on. */
class WrongJson extends Error {
  #path: Path = [];
  #isWhole = false;
  readonly #problem: string;

  constructor(problem: string) {
    super();
    this.#problem = problem;
  }

  /** `isWhole`: nothing stands around that. */
  at(path: Path, isWhole = false): this {
    if (!this.#isWhole) this.#path = [...path, ...this.#path];
    this.#isWhole ||= isWhole;
    return this;
  }

  override get message(): string {
    return `${pathText(this.#path)} ${this.#problem}`.trim();
  }
}

/** To be thrown by a codec whose members are each right, but not together. */
export function wrong(path: Path, problem: string): never {
  throw new WrongJson(problem).at(path);
}

function must<T>(be: string, is: (json: unknown) => json is T): Codec<T> {
  return {
    decode: (json) => {
      if (is(json)) return json;
      throw new WrongJson(`must be ${be}, got ${shownOf(json)}`);
    },
  };
}

/** Characters of a wrong value that are shown. */
const LONGEST = 60;

function shownOf(json: unknown): string {
  if (Array.isArray(json)) return 'a list';
  if (isJsonObject(json)) return 'an object';
  const text = (JSON.stringify(json) as string | undefined) ?? 'nothing';
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}

export const text = must('a text', (json) => typeof json === 'string');
export const flag = must('true or false', (json) => typeof json === 'boolean');
export const count = must(
  'a whole number from 0',
  (json): json is number => Number.isSafeInteger(json) && (json as number) >= 0,
);
export const jsonObject = must('an object', isJsonObject);
export const anyJson: Codec<unknown> = { decode: (json) => json };

const finite = must('a number', (json): json is number => Number.isFinite(json));
/** JSON has none for those that are too large. */
const BEYOND = new Map([Infinity, -Infinity, NaN].map((number) => [String(number), number]));

export const number: Codec<number> = {
  encode: (value) => (Number.isFinite(value) ? value : String(value)),
  decode: (json, read) => BEYOND.get(json as string) ?? finite.decode(json, read),
};

/** One of these texts. */
export function oneOf<T extends string>(texts: readonly T[]): Codec<T> {
  const known = new Set<unknown>(texts);
  return {
    decode: (json) => (known.has(json) ? (json as T) : wrong([], notAmong(texts))),
  };
}

/** One of all texts of that type. */
export function among<T extends string>(texts: Readonly<Record<T, true>>): Codec<T> {
  return oneOf(Object.keys(texts) as T[]);
}

export function optional<T>(codec: Codec<T>): Optional<T> {
  return { ...codec, isOptional: true };
}

export function listOf<T>(codec: Codec<T>): Codec<readonly T[]> {
  const { encode } = codec;
  const isList = must('a list', (json): json is readonly unknown[] => Array.isArray(json));
  return {
    ...(encode && { encode: (list, written) => mapped(list, (one) => encode(one, written)) }),
    decode: (json, read) =>
      mapped(isList.decode(json, read), (one) => codec.decode(one, read)) as readonly T[],
  };
}

/** The list itself where each item stays the same. */
function mapped(list: readonly unknown[], change: (item: never) => unknown): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (const [at, item] of list.entries()) {
    const after = within(at, () => change(item as never));
    if (after !== item) (changed ??= [...list])[at] = after;
  }
  return changed ?? list;
}

function within<T>(step: string | number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof WrongJson ? error.at([step]) : error;
  }
}

export function mapOf<T>(codec: Codec<T>): Codec<Readonly<Record<string, T>>> {
  return ofMembers(() => codec as Member, []) as Codec<Readonly<Record<string, T>>>;
}

/** The members that a type names. */
type Named<T> = keyof { [K in keyof T as string extends K ? never : K]: true } & keyof T;

/** A codec for each member that the type names, so that one that is forgotten does not compile. */
export type Members<T> = {
  readonly [K in Named<T>]-?: Pick<Partial<T>, K> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Codec<T[K]>;
};

/** An object of these members and no others. */
export function object<T extends object>(members: Members<T>): Codec<T> {
  const codecs = new Map(Object.entries(members as Readonly<Record<string, Member>>));
  return ofMembers(
    (name) => codecs.get(name) ?? unknownMember(name, [...codecs.keys()]),
    requiredOf(codecs),
  ) as unknown as Codec<T>;
}

/** An object of these members, and of any others as they are. */
export function openObject<T extends JsonObject>(members: Partial<Members<T>>): Codec<T> {
  const codecs = new Map(Object.entries(members as Readonly<Record<string, Member>>));
  return ofMembers(
    (name) => codecs.get(name) ?? anyJson,
    requiredOf(codecs),
  ) as unknown as Codec<T>;
}

type Member = Codec<unknown> & Partial<Optional<unknown>>;

function requiredOf(codecs: ReadonlyMap<string, Member>): readonly string[] {
  return [...codecs].filter(([, { isOptional }]) => isOptional !== true).map(([name]) => name);
}

function unknownMember(name: string, known: readonly string[]): Member {
  const near = closeName(name, known);
  const meant = near === undefined ? `there are ${known.join(', ')}` : `did you mean "${near}"?`;
  return {
    decode: () => wrong([], `is not known; ${meant}`),
  };
}

function ofMembers(
  codecOf: (name: string) => Codec<unknown>,
  required: readonly string[],
): Codec<JsonObject> {
  return {
    encode: (value, written) =>
      withMembers(value, (name, member) =>
        member === undefined ? member : encoded(member, codecOf(name), written),
      ),
    decode: (json, read) => {
      const given = jsonObject.decode(json, read);
      const missing = required.find((name) => !Object.hasOwn(given, name));
      const value = withMembers(given, (name, member) => codecOf(name).decode(member, read));
      if (missing !== undefined) wrong([missing], 'is missing');
      return value;
    },
  };
}

/** The object itself where each member stays the same. */
function withMembers(
  given: JsonObject,
  change: (name: string, member: unknown) => unknown,
): JsonObject {
  const changed: [string, unknown][] = [];
  for (const name of Object.keys(given)) {
    const member = given[name];
    const after = within(name, () => change(name, member));
    if (after !== member) changed.push([name, after]);
  }
  return changed.length === 0 ? given : { ...given, ...Object.fromEntries(changed) };
}

/** A value of a type that holds values of its own type. */
export function recursive<T>(codec: () => Codec<T>): Codec<T> {
  return { decode: (json, read) => codec().decode(json, read) };
}

/** A value that stands once in JSON, for all records that have it. */
export function shared<T extends object>(codec: Codec<T>): Codec<T> {
  return {
    encode: (value, written) => written.indexOf(value, codec),
    decode: (json, read) => read.at(json, codec),
  };
}
