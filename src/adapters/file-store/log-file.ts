import type { Disk, OpenFile } from './disk.ts';
import { lineOf } from './numbered-lines.ts';

/** A file that grows line by line; where a line could not be written, what there is of it goes before the next. */
export class LogFile {
  path: string;
  /** Of whole lines. */
  bytes: number;
  readonly #file: OpenFile;
  #isTorn: boolean;

  private constructor(path: string, file: OpenFile, bytes: number, isTorn: boolean) {
    this.path = path;
    this.#file = file;
    this.bytes = bytes;
    this.#isTorn = isTorn;
  }

  /** With its head, on the disk. */
  static async create(disk: Disk, path: string, head: string): Promise<LogFile> {
    const file = await disk.open(path, 'ax');
    try {
      const bytes = await file.append(lineOf(0, head));
      await file.sync();
      return new LogFile(path, file, bytes, false);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** What stands behind so many bytes is no line. */
  static async open(disk: Disk, path: string, bytes: number): Promise<LogFile> {
    return new LogFile(path, await disk.open(path, 'a'), bytes, true);
  }

  /** The text is on the disk once this resolves. */
  async append(text: string): Promise<void> {
    if (this.#isTorn) await this.#file.truncate(this.bytes);
    this.#isTorn = true;
    const bytes = await this.#file.append(text);
    await this.#file.sync();
    this.bytes += bytes;
    this.#isTorn = false;
  }

  /** It has another name now. */
  moved(path: string): void {
    this.path = path;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
