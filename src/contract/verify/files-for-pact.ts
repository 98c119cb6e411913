import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const BYTE_ORDER_MARK = '\u{feff}';

export interface PactText {
  readonly path: string;
  readonly text: string;
}

export interface FilesForPact {
  readonly paths: readonly string[];
  /** Removes what was made for it. */
  readonly remove: () => void;
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/** Pact itself reads no file that begins with a byte order mark: it is given a copy without one. */
export function filesForPact(files: readonly PactText[]): FilesForPact {
  if (!files.some(({ text }) => text.startsWith(BYTE_ORDER_MARK)))
    return { paths: files.map(({ path }) => path), remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
  const paths = files.map(({ path, text }, at) => {
    if (!text.startsWith(BYTE_ORDER_MARK)) return path;
    const copy = join(folder, `${at}-${basename(path)}`);
    writeFileSync(copy, withoutByteOrderMark(text));
    return copy;
  });
  return {
    paths,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
