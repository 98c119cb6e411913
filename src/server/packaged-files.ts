/** Files of the package, as they are sent. */
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { staticFile, type StaticFile } from '../http/static-files.ts';

/** The file of a path in the package; undefined: there is none. */
export type FileOf = (path: string) => Promise<StaticFile | undefined>;

interface Read {
  /** When it was written, in epoch ms: a build may put another in its place. */
  readonly writtenAt: number;
  readonly file: StaticFile;
}

/** All clusters of a process send the same. */
const files = new Map<string, Read>();

export const packagedFile: FileOf = async (path) => {
  const whole = join(packageFolder(), path);
  const writtenAt = await writtenAtOf(whole);
  if (writtenAt === undefined) return undefined;
  const known = files.get(path);
  if (known?.writtenAt === writtenAt) return known.file;
  const bytes = await readFile(whole).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const file = staticFile(path, bytes);
  files.set(path, { writtenAt, file });
  return file;
};

function packageFolder(): string {
  return join(createRequire(import.meta.url).resolve('conductor-mock/package.json'), '..');
}

async function writtenAtOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.mtimeMs : undefined;
}
