/**
 * A snapshot at a path, and beside it the log of what came since, both as lines. What is written is in place as a whole or
 * not at all; docs/decisions/0037 says in which order, and what a reader makes of a writer that was killed.
 */
import { existsSync, statSync } from 'node:fs';
import { StoreError } from '../../domain/store-error.ts';
import type { Disk, OpenFile } from './disk.ts';
import {
  logHead,
  readLogHead,
  readSnapshotHead,
  snapshotHead,
  type FileSide,
  type SnapshotHead,
} from './file-heads.ts';
import { LogFile } from './log-file.ts';
import { lineOf, linesIn } from './numbered-lines.ts';

/** Told each line of what is kept, in order. What they throw says what is wrong with the line. */
export interface KeptReader {
  readonly snapshot: (text: string) => void | Promise<void>;
  readonly since: (text: string) => void | Promise<void>;
}

const END = '"end"';
/** Characters that are written at once. */
const LONG = 262_144;

export class KeptFile {
  readonly path: string;
  readonly #disk: Disk;
  readonly #side: FileSide;
  #head: SnapshotHead = { epoch: 0, upTo: 0 };
  /** Where commits go; undefined: it is yet to be made. */
  #log: LogFile | undefined;
  /** The number of the last line of the log. */
  #last = 0;
  /** Of the files that are there, in bytes. */
  snapshotBytes = 0;
  #olderBytes = 0;

  constructor(path: string, disk: Disk, side: FileSide) {
    this.path = path;
    this.#disk = disk;
    this.#side = side;
  }

  get logBytes(): number {
    return this.#olderBytes + (this.#log?.bytes ?? 0);
  }

  /** Whether a snapshot is missing that has everything in it that is in an older log. */
  get needsSnapshot(): boolean {
    return this.#log?.path === this.#next;
  }

  get #logPath(): string {
    return `${this.path}.log`;
  }

  /** The log that is written while a snapshot is: then it takes the place of the other. */
  get #next(): string {
    return `${this.path}.log.next`;
  }

  get #temporary(): string {
    return `${this.path}.new`;
  }

  /** False: nothing is kept yet. `onTorn` is told of bytes that were cut. Throws a StoreError. */
  async read(reader: KeptReader, onTorn: (bytes: number) => void): Promise<boolean> {
    if (!existsSync(this.path)) return this.#readNothing();
    await this.#readSnapshot(reader.snapshot);
    if (!existsSync(this.#logPath)) throw this.#missing(this.#logPath, this.path);
    this.#last = this.#head.upTo;
    const hasNext = await this.#hasNext();
    const first = await this.#readLog(this.#logPath, reader.since, hasNext ? undefined : onTorn);
    this.#log = hasNext ? await this.#readLog(this.#next, reader.since, onTorn) : first;
    if (hasNext) this.#olderBytes = first?.bytes ?? 0;
    return true;
  }

  /** A start that was killed leaves a log without a line. */
  async #readNothing(): Promise<false> {
    if (!existsSync(this.#logPath)) return false;
    let lines = 0;
    for await (const { line } of linesIn(this.#logPath)) {
      if (lines === 0) readLogHead(line?.text, this.#logPath);
      lines += 1;
    }
    if (lines > 1) throw this.#missing(this.path, this.#logPath);
    return false;
  }

  async #readSnapshot(tell: KeptReader['snapshot']): Promise<void> {
    let count = 0;
    let hasEnded = false;
    for await (const { line, end } of linesIn(this.path)) {
      if (count === 0) this.#head = readSnapshotHead(line?.text, this.path);
      else if (hasEnded || line?.number !== count) throw damaged(this.path, count + 1);
      else if (line.text === END) hasEnded = true;
      else await told(tell, line.text, this.path, count + 1);
      count += 1;
      this.snapshotBytes = end;
    }
    if (count === 0) readSnapshotHead(undefined, this.path);
    if (!hasEnded) throw damaged(this.path, count + 1, 'its end is missing');
  }

  /** Undefined: it is of before everything was replaced. `onTorn` undefined: it was finished, so no line can be torn. */
  async #readLog(
    path: string,
    tell: KeptReader['since'],
    onTorn: ((bytes: number) => void) | undefined,
  ): Promise<LogFile | undefined> {
    let number: number | undefined;
    let bytes = 0;
    let count = 0;
    for await (const { line, isWhole, end } of linesIn(path)) {
      count += 1;
      if (number === undefined) {
        const { epoch, after } = readLogHead(line?.text, path);
        if (epoch < this.#head.epoch) return undefined;
        if (epoch > this.#head.epoch || after > this.#last) throw damaged(path, 1, OF_ANOTHER);
        number = after;
      } else if (!isWhole && onTorn) {
        onTorn(end - bytes);
        break;
      } else {
        number += 1;
        if (line?.number !== number) throw damaged(path, count);
        if (number > this.#last) await told(tell, line.text, path, count);
        this.#last = Math.max(this.#last, number);
      }
      bytes = end;
    }
    if (number === undefined) readLogHead(undefined, path);
    return LogFile.open(this.#disk, path, bytes);
  }

  /** One without a whole first line was not written to. */
  async #hasNext(): Promise<boolean> {
    if (!existsSync(this.#next)) return false;
    for await (const { line } of linesIn(this.#next)) {
      if (line === undefined) break;
      return readLogHead(line.text, this.#next).epoch === this.#head.epoch;
    }
    await this.#disk.remove(this.#next);
    return false;
  }

  /** A snapshot with an empty log, in place of what there is. */
  async begin(lines: AsyncIterable<string>): Promise<void> {
    const put = await this.prepare(lines);
    // Whoever finds an empty log and no snapshot knows that nothing was kept yet.
    const first = this.#head.epoch === 0 ? await this.#newLog(FIRST) : undefined;
    put();
    await this.#disk.syncFolderOf(this.path);
    this.#log = first;
    await this.append([]);
  }

  /** Writes what takes the place of everything, once the result is called. */
  async prepare(lines: AsyncIterable<string>): Promise<() => void> {
    const head = { epoch: this.#head.epoch + 1, upTo: 0 };
    const bytes = await this.#writeTemporary(head, lines);
    return () => {
      this.#disk.renameNow(this.#temporary, this.path);
      const before = this.#log;
      this.#head = head;
      this.snapshotBytes = bytes;
      this.#last = 0;
      this.#olderBytes = 0;
      this.#log = undefined;
      void before?.close();
    };
  }

  /** Adds lines to the log, which are on the disk once this resolves. What fails can be tried again. */
  async append(texts: readonly string[]): Promise<void> {
    if (this.#log === undefined) {
      this.#log = await this.#newLog({ epoch: this.#head.epoch, after: 0 });
      await this.#disk.remove(this.#next);
    }
    if (texts.length === 0) return;
    await this.#log.append(texts.map((text, at) => lineOf(this.#last + 1 + at, text)).join(''));
    this.#last += texts.length;
  }

  /**
   * From now on another log is written to. Then a snapshot of everything up to here can take the place of the one before
   * and its log: see `snapshot`.
   */
  async turn(): Promise<void> {
    if (this.needsSnapshot || this.#log === undefined) return;
    await this.#disk.remove(this.#next);
    const next = await LogFile.create(this.#disk, this.#next, this.#headOfLog(this.#last));
    await this.#disk.syncFolderOf(this.path);
    this.#olderBytes = this.#log.bytes;
    await this.#log.close();
    this.#log = next;
  }

  get lastLine(): number {
    return this.#last;
  }

  /** Writes everything anew that was there up to that line of the log; the result puts it in place. */
  async snapshot(upTo: number, lines: AsyncIterable<string>): Promise<() => Promise<void>> {
    const head = { epoch: this.#head.epoch, upTo };
    const bytes = await this.#writeTemporary(head, lines);
    return async () => {
      await this.#disk.rename(this.#temporary, this.path);
      this.#head = head;
      this.snapshotBytes = bytes;
      await this.#disk.syncFolderOf(this.path);
      await this.#disk.rename(this.#next, this.#logPath);
      this.#log?.moved(this.#logPath);
      this.#olderBytes = 0;
      await this.#disk.syncFolderOf(this.path);
    };
  }

  async close(): Promise<void> {
    await this.#log?.close();
    this.#log = undefined;
  }

  async #newLog(head: { readonly epoch: number; readonly after: number }): Promise<LogFile> {
    await this.#disk.remove(this.#temporaryLog);
    const log = await LogFile.create(this.#disk, this.#temporaryLog, logHead(this.#side, head));
    await this.#disk.rename(this.#temporaryLog, this.#logPath);
    log.moved(this.#logPath);
    await this.#disk.syncFolderOf(this.path);
    return log;
  }

  get #temporaryLog(): string {
    return `${this.path}.log.new`;
  }

  #headOfLog(after: number): string {
    return logHead(this.#side, { epoch: this.#head.epoch, after });
  }

  /** In bytes. */
  async #writeTemporary(head: SnapshotHead, lines: AsyncIterable<string>): Promise<number> {
    await this.#disk.remove(this.#temporary);
    const file = await this.#disk.open(this.#temporary, 'ax');
    try {
      return await written(file, snapshotHead(this.#side, head), lines);
    } catch (error) {
      await this.#disk.remove(this.#temporary);
      throw error;
    } finally {
      await file.close();
    }
  }

  #missing(path: string, other: string): StoreError {
    return new StoreError(
      'damaged',
      `${path} is missing, which belongs to ${other}: put it back, or remove both`,
    );
  }
}

const FIRST = { epoch: 1, after: 0 };
const OF_ANOTHER = 'it is the log of another store, or of an older copy of this one';

async function written(
  file: OpenFile,
  head: string,
  lines: AsyncIterable<string>,
): Promise<number> {
  let text = lineOf(0, head);
  let number = 0;
  let bytes = 0;
  for await (const line of lines) {
    text += lineOf((number += 1), line);
    if (text.length < LONG) continue;
    bytes += await file.append(text);
    text = '';
  }
  bytes += await file.append(text + lineOf(number + 1, END));
  await file.sync();
  return bytes;
}

async function told(
  tell: (text: string) => void | Promise<void>,
  text: string,
  path: string,
  line: number,
): Promise<void> {
  try {
    await tell(text);
  } catch (error) {
    throw damaged(path, line, error instanceof Error ? error.message : String(error));
  }
}

function damaged(path: string, line: number, why = 'it is not as it was written'): StoreError {
  return new StoreError(
    'damaged',
    `${path} is damaged at line ${String(line)}: ${why}; nothing was changed. ` +
      'Put both files back from a copy, or take another path',
  );
}

/** Throws a StoreError where the path is none for a file. */
export function refuseOtherThanFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile())
    throw new StoreError('foreign', `${path} is no file: name the path of one`);
}
