import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { OptionError } from '../../control/option-error.ts';

/**
 * The pact files behind paths of files, folders (their `.json` files) and globs (`*`, `?`, `**` and `{a,b}`), each once.
 * Throws an OptionError for one behind which there is none.
 */
export function findPacts(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => filesBehind(path).map((file) => resolve(file))))];
}

function filesBehind(path: string): readonly string[] {
  if (existsSync(path)) return statSync(path).isDirectory() ? filesIn(path) : [path];
  if (!/[*?{]/.test(path))
    throw new OptionError(`${path}: there is no such file or folder of pacts`);
  const files = filesMatching(path);
  if (files.length === 0) throw new OptionError(`${path}: no file matches`);
  return files;
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0)
    throw new OptionError(`${folder}: the folder has no pact files (*.json) in it`);
  return names.map((name) => join(folder, name));
}

/** Node 20 has no globs of its own. */
function filesMatching(glob: string): readonly string[] {
  const parts = glob.split(/[/\\]/);
  const firstMagic = parts.findIndex((part) => /[*?{]/.test(part));
  const fixed = parts.slice(0, firstMagic).join('/');
  const folder = fixed === '' ? (glob.startsWith('/') ? '/' : '.') : fixed;
  if (!existsSync(folder)) return [];
  const pattern = new RegExp(`^${parts.slice(firstMagic).map(patternOf).join('')}$`);
  const recursive = parts.slice(firstMagic).length > 1;
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => pattern.test(below(folder, file)))
    .sort();
}

function below(folder: string, file: string): string {
  return resolve(file)
    .slice(resolve(folder).length)
    .split(sep)
    .filter((part) => part !== '')
    .join('/');
}

/** The pattern of one part, with the slash behind it unless it is the last. */
function patternOf(part: string, at: number, parts: readonly string[]): string {
  const isLast = at === parts.length - 1;
  if (part === '**') return isLast ? '.*' : '(?:[^/]+/)*';
  const pattern = part.replaceAll(/[$()*+.?[\\\]^{|},]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
  return isLast ? pattern : `${pattern}/`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  ',': '|',
  '}': ')',
};
