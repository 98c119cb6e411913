/** Lines of a file, each with a checksum and its number, so that none is missing, doubled or changed unnoticed. */
import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A line as it stands in a file. */
interface ReadLine {
  /** Undefined: it is damaged. */
  readonly line: NumberedLine | undefined;
  /** Whether it ends as lines do; only the last one can lack it. */
  readonly isWhole: boolean;
  /** Bytes of the file up to its end. */
  readonly end: number;
}

const FORM = /^([0-9a-f]{8}) (\d+) (.*)$/s;
const NEWLINE = 10;
/** Bytes that are read at once. */
const CHUNK = 1_048_576;

/** `text` has no line break in it, as JSON has none. */
export function lineOf(number: number, text: string): string {
  const body = `${String(number)} ${text}`;
  return `${checksumOf(body)} ${body}\n`;
}

/** The lines of the file from the first on. */
export async function* linesIn(path: string): AsyncGenerator<ReadLine> {
  let parts: Buffer[] = [];
  let end = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      const line = Buffer.concat([...parts, bytes.subarray(from, at)]);
      parts = [];
      from = at + 1;
      end += line.length + 1;
      yield { line: read(line.toString()), isWhole: true, end };
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  const rest = Buffer.concat(parts);
  if (rest.length > 0) yield { line: undefined, isWhole: false, end: end + rest.length };
}

function read(line: string): NumberedLine | undefined {
  const [, checksum, number = '', text = ''] = FORM.exec(line) ?? [];
  return checksum === checksumOf(`${number} ${text}`)
    ? { number: Number(number), text }
    : undefined;
}

function checksumOf(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}
