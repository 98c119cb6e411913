import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const contracts = fileURLToPath(new URL('../../../contracts/', import.meta.url));

/** The pact as it was committed; undefined when there is none. What is out of date is replaced. */
export function committedPact(file: string, written: string): string | undefined {
  const path = `${contracts}${file}`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before !== written) replaceFile(path, written);
  return before;
}

/** At once, so that a reader sees the old file or the new one. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
