import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['src', 'test', 'scripts', 'bench', 'examples', 'cases', 'openapi'];

/** What others have named. */
const installed = /^bench\/peers\/(node_modules|jars|wiremock\/__files)(\/|$)/;

/** Words that name a heap instead of a thing. */
const heaps = /^(utils?|helpers?|commons?|managers?|services?|bases?|impls?)$/;

const paths = folders.flatMap((folder) => pathsUnder(folder));

describe('the names of files and folders', () => {
  it('are looked at', () => {
    expect(paths).toContain('test/architecture/names.test.ts');
  });

  it('are kebab-case', () => {
    expect(paths.filter((path) => !isKebabCase(path))).toEqual([]);
  });

  it('say what is inside', () => {
    expect(paths.filter(namesAHeap)).toEqual([]);
  });

  it.each(['src/http/readBody.ts', 'src/domain/Claim.ts', 'src/http/read_body.ts'])(
    'would not be %s',
    (path) => {
      expect(isKebabCase(path)).toBe(false);
    },
  );

  it.each(['src/domain/task-utils.ts', 'src/helpers/claim.ts', 'src/http/base.ts'])(
    'would not be %s',
    (path) => {
      expect(namesAHeap(path)).toBe(true);
    },
  );

  it('may speak of the base URL', () => {
    expect(namesAHeap('src/contract/base-url.ts')).toBe(false);
  });
});

function isKebabCase(path: string): boolean {
  return path.split('/').every((name) => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name));
}

function namesAHeap(path: string): boolean {
  const words = path.replaceAll('base-url', '').split(/[/.-]/);
  return words.some((word) => heaps.test(word));
}

function pathsUnder(folder: string): string[] {
  try {
    return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => !installed.test(path));
  } catch {
    return [];
  }
}
