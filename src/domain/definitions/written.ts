/**
 * How a value is written inside a text: as Java writes it, since the engine 3.32.1 puts it there so. An object is
 * `{k=v}`, a list `[1, 2]`; texts stand bare. What a path put together itself is JSON, and slashes in it are escaped.
 */
import { isJsonObject } from '../json.ts';
import { textOf } from '../text-of.ts';
import { MIB } from '../units.ts';
import type { Reading } from '../json-paths/read-path.ts';

/** A text that is longer is cut: no task takes it anyway. */
const MOST_CHARACTERS = 4 * MIB;

export function written({ value, writtenAs }: Reading, most = MOST_CHARACTERS): string {
  if (writtenAs === 'fraction' && typeof value === 'number') return fraction(value);
  const text = new BoundedText(most);
  if (writtenAs === 'json') writeJson(value, text);
  else write(value, text);
  return text.toString();
}

/** A value may be of a million parts: they are joined as they come, since what is collected of all of them costs more. */
const JOINED_AT_ONCE = 1_024;

class BoundedText {
  readonly #chunks: string[] = [];
  #parts: string[] = [];
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  /** Whether there is room for more. */
  add(part: string): boolean {
    this.#parts.push(part.length > this.#room ? part.slice(0, Math.max(0, this.#room)) : part);
    this.#room -= part.length;
    if (this.#parts.length === JOINED_AT_ONCE) this.#join();
    return this.#room > 0;
  }

  toString(): string {
    this.#join();
    return this.#chunks.join('');
  }

  #join(): void {
    this.#chunks.push(this.#parts.join(''));
    this.#parts = [];
  }
}

function write(value: unknown, text: BoundedText): boolean {
  if (Array.isArray(value)) return inside(text, '[', ', ', ']', value, write);
  if (!isJsonObject(value)) return text.add(scalar(value));
  return inside(text, '{', ', ', '}', Object.entries(value), ([key, member]) => {
    return text.add(`${key}=`) && write(member, text);
  });
}

function writeJson(value: unknown, text: BoundedText): boolean {
  if (Array.isArray(value)) return inside(text, '[', ',', ']', value, writeJson);
  if (typeof value === 'string') return text.add(quoted(value));
  if (!isJsonObject(value)) return text.add(scalar(value));
  return inside(text, '{', ',', '}', Object.entries(value), ([key, member]) => {
    return text.add(`${quoted(key)}:`) && writeJson(member, text);
  });
}

function inside<T>(
  text: BoundedText,
  open: string,
  between: string,
  close: string,
  members: readonly T[],
  writeOne: (one: T, text: BoundedText) => boolean,
): boolean {
  if (!text.add(open)) return false;
  let isFirst = true;
  for (const one of members) {
    if (!isFirst && !text.add(between)) return false;
    if (!writeOne(one, text)) return false;
    isFirst = false;
  }
  return text.add(close);
}

function quoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', String.raw`\/`)
    .replaceAll(
      /[\u007F-\u009F\u2000-\u20FF]/g,
      (character) =>
        String.raw`\u` + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
    );
}

function scalar(value: unknown): string {
  if (typeof value === 'number') return number(value);
  return value === undefined ? 'null' : textOf(value);
}

/** A whole number has no point: that it was written with one is not known any more. */
function number(value: number): string {
  if (!Number.isInteger(value)) return fraction(value);
  return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();
}

const LEAST_PLAIN = 1e-3;
const LEAST_SCIENTIFIC = 1e7;

/** As Java writes a double: always with a point, and with a power of ten where it is large or small. */
function fraction(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size === 0 || (size >= LEAST_PLAIN && size < LEAST_SCIENTIFIC))
    return withPoint(String(value));
  const [digits = '', power = ''] = value.toExponential().split('e');
  return `${withPoint(digits)}E${power.replace('+', '')}`;
}

function withPoint(digits: string): string {
  return digits.includes('.') ? digits : `${digits}.0`;
}
