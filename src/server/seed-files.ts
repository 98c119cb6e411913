/** The files that a seed path stands for: a file, those of a folder, or those that a pattern means. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { SeedError } from '../control/seeds/seed-error.ts';
import { fixedFolderOf, isPattern, matcherOf } from './file-pattern.ts';

const SEED_FILE = /\.(ya?ml|json)$/i;
/** Of a program beside the seeds. */
const NO_SEED =
  /^(package|package-lock|tsconfig.*|jsconfig.*)\.json$|^pnpm-(lock|workspace)\.yaml$/i;
const NO_SEEDS = 'node_modules';
/** More are those of a folder that somebody named by mistake. */
const MOST_FILES = 10_000;

/**
 * Sorted by the code units of their names, folder by folder: the same on every machine. A path that is there is no
 * pattern, whatever it looks like. Throws a SeedError where a folder or pattern has none.
 */
export function seedFiles(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return inFolder(path);
  return stats === undefined && isPattern(path) ? matched(path) : [path];
}

/** The folders in which such files are, or may come. Throws a SeedError where they cannot be read. */
export function seedFolders(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return below(path, path).folders;
  if (stats !== undefined || !isPattern(path)) return [];
  return below(fixedFolderOf(path), path).folders;
}

function inFolder(folder: string): readonly string[] {
  const found = below(folder, folder).files.filter((path) => isSeedFile(nameOf(path)));
  if (found.length > 0) return found;
  throw new SeedError([`${folder}: there is no .yaml, .yml or .json in this folder`]);
}

function isSeedFile(name: string): boolean {
  return SEED_FILE.test(name) && !NO_SEED.test(name);
}

function matched(pattern: string): readonly string[] {
  const found = below(fixedFolderOf(pattern), pattern).files.filter(matcherFor(pattern));
  if (found.length > 0) return found;
  throw new SeedError([`${pattern}: no file has a name like this`]);
}

function matcherFor(pattern: string): (path: string) => boolean {
  try {
    return matcherOf(pattern);
  } catch {
    throw new SeedError([`${pattern}: it is no pattern of file names; a { needs its }`]);
  }
}

interface Below {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** All that is in the folder, and it itself, but what is hidden; `named` is what stands in messages. */
function below(folder: string, named: string): Below {
  const files: string[] = [];
  const folders: string[] = [];
  const look = (at: string): void => {
    folders.push(at);
    for (const entry of entriesOf(at, named)) {
      const path = joined(at, entry.name, named);
      if (entry.isDirectory()) look(path);
      else if (entry.isFile() || isLinkToFile(entry, path)) files.push(path);
      if (files.length <= MOST_FILES) continue;
      throw new SeedError([`${named}: more than ${String(MOST_FILES)} files; name a part of them`]);
    }
  };
  look(folder);
  return { files, folders };
}

/** A folder behind a link is not looked into: it may be one above. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function entriesOf(folder: string, named: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== NO_SEEDS)
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? `there is no folder ${folder}` : message;
    throw new SeedError([`${named}: ${reason}`]);
  }
}

/** As somebody would have written it: with the folder of this process only where they named it. */
function joined(folder: string, name: string, named: string): string {
  if (folder === '.' && named !== '.') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
