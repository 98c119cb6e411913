/** Patterns of paths, as shells have them: `*` and `?` within a name, `**` for folders, `[ab]`, `{one,other}`. */

const TOKEN = /(?<=^|\/)\*\*\/|\*\*|\[[!^]?[^\]]+\]|[\s\S]/g;
const WILD = /[*?[{]/;

export function isPattern(path: string): boolean {
  return WILD.test(path);
}

/** Whether a path, with `/` between its names, is one that the pattern means. Throws a SyntaxError for one that is none. */
export function matcherOf(pattern: string): (path: string) => boolean {
  let depth = 0;
  const source = withoutDot(pattern).replace(TOKEN, (token) => {
    if (token === '{') depth += 1;
    const isInside = depth > 0;
    if (token === '}' && isInside) depth -= 1;
    return (isInside ? alternatives[token] : undefined) ?? expressionFor(token);
  });
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(withoutDot(path));
}

/** What stands before the first name with a wildcard; the folder of this process where that is nothing. */
export function fixedFolderOf(pattern: string): string {
  const names = pattern.split('/');
  const fixed = names.slice(0, names.findIndex(isPattern));
  if (fixed.length === 0) return '.';
  return fixed.join('/') || '/';
}

const alternatives: Readonly<Record<string, string>> = { '{': '(?:', ',': '|', '}': ')' };

function expressionFor(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length === 1) return token.replace(/[\\^$.+()[\]{}|]/, '\\$&');
  return token.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
}

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}
