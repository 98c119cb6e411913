import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const BYTE_ORDER_MARK = '\u{feff}';

export interface PactText {
  readonly path: string;
  readonly text: string;
  /** Only some of what the file has. */
  readonly isPart?: boolean;
}

export interface FilesForPact {
  readonly paths: readonly string[];
  /** Removes what was made for it. */
  readonly remove: () => void;
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/** Pact itself reads no part of a file, and none that begins with a byte order mark: it is given a copy. */
export function filesForPact(files: readonly PactText[]): FilesForPact {
  if (!files.some(needsCopy))
    return { paths: files.map(({ path }) => path), remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
  const paths = files.map((file, at) => {
    const { path, text } = file;
    if (!needsCopy(file)) return path;
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

function needsCopy({ text, isPart }: PactText): boolean {
  return isPart === true || text.startsWith(BYTE_ORDER_MARK);
}
