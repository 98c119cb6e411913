import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { OptionError } from '../../control/option-error.ts';

/**
 * The files behind a glob of `*`, `?`, `**` and `{a,b}`, links followed; Node 20 has no globs of its own. Throws an
 * OptionError for braces without their counterpart.
 */
export function matchGlob(glob: string): readonly string[] {
  const found = withoutBraces(glob).flatMap((one) => matching(one));
  return [...new Set(found)].filter((path) => !isFolder(path)).sort();
}

/** The folder and all in it, each once: links may lead back. */
export function foldersFrom(folder: string, seen = new Set<string>()): readonly string[] {
  if (!isFolder(folder)) return [];
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const inside = namesIn(folder).flatMap((name) => foldersFrom(join(folder, name), seen));
  return [folder, ...inside];
}

export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new OptionError(`${folder}: the folder cannot be read: ${(error as Error).message}`);
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** One glob for each choice in braces, the innermost first. */
function withoutBraces(glob: string, whole = glob): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(glob);
  if (choice) {
    const [before, after] = [glob.slice(0, choice.index), glob.slice(choice.index)];
    const rest = after.slice(choice[0].length);
    const choices = (choice[1] ?? '').split(',');
    return choices.flatMap((one) => withoutBraces(`${before}${one}${rest}`, whole));
  }
  if (!/[{}]/.test(glob)) return [glob];
  throw new OptionError(`${whole}: its braces do not pair, as they do in {a,b}`);
}

function matching(glob: string): readonly string[] {
  const { root } = parse(glob);
  const parts = glob.slice(root.length).split(/[/\\]/);
  if (parts.at(-1) === '**') parts.push('*');
  let paths: readonly string[] = [root === '' ? '.' : root];
  for (const part of parts) paths = following(paths, part);
  return paths;
}

function following(folders: readonly string[], part: string): readonly string[] {
  const seen = new Set<string>();
  if (part === '**') return folders.flatMap((folder) => foldersFrom(folder, seen));
  if (!/[*?]/.test(part)) return folders.map((folder) => join(folder, part)).filter(existsSync);
  const pattern = new RegExp(`^${patternOf(part)}$`);
  return folders.filter(isFolder).flatMap((folder) =>
    namesIn(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name)),
  );
}

function patternOf(part: string): string {
  const quoted = part.replaceAll(/[$()+.[\\\]^|]/g, (sign) => `\\${sign}`);
  return quoted.replaceAll('*', '.*').replaceAll('?', '.');
}
