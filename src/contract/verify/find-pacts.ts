import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OptionError } from '../../control/option-error.ts';
import { foldersFrom, isFolder, matchGlob, namesIn } from './match-glob.ts';

/**
 * The pact files behind paths of files, folders (their `.json` files) and globs (`*`, `?`, `**` and `{a,b}`), each once.
 * Throws an OptionError for one behind which there is none, and for a file that cannot be read.
 */
export function findPacts(paths: readonly string[]): readonly string[] {
  const byPlace = new Map<string, string>();
  for (const file of paths.flatMap(filesBehind).map((path) => resolve(path))) {
    ensureReadable(file);
    const place = realpathSync(file);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return [...byPlace.values()];
}

function filesBehind(path: string): readonly string[] {
  if (existsSync(path)) return isFolder(path) ? filesIn(path) : [path];
  if (!/[*?{]/.test(path))
    throw new OptionError(`${path}: there is no such file or folder of pacts`);
  const files = matchGlob(path);
  if (files.length === 0) throw new OptionError(`${path}: no file matches`);
  return files;
}

function filesIn(folder: string): readonly string[] {
  const [own = [], ...deeper] = foldersFrom(folder).map(jsonIn);
  const [hidden] = deeper.flat();
  if (hidden !== undefined)
    throw new OptionError(
      `${folder}: there are files in folders below it too, such as ${hidden}: name either '${join(folder, '*.json')}' or '${join(folder, '**/*.json')}'`,
    );
  if (own.length === 0)
    throw new OptionError(`${folder}: the folder has no pact files (*.json) in it`);
  return own;
}

function jsonIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

function ensureReadable(file: string): void {
  if (isFolder(file)) throw new OptionError(`${file}: it is a folder, where a pact file should be`);
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw new OptionError(`${file}: it cannot be read: ${(error as Error).message}`);
  }
}
