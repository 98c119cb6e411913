import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// dependency-cruiser looks for rings among folders that stand beside one another; here a folder and one inside it
// count as two.

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders that each folder imports from, itself left out. */
function folderImports(files: Readonly<Record<string, string>>): Imports {
  const imports = new Map<string, Set<string>>();
  for (const [file, text] of Object.entries(files)) {
    const folder = dirname(file);
    const found = imports.get(folder) ?? new Set<string>();
    for (const [, path = ''] of text.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)) {
      const other = dirname(normalize(join(folder, path)));
      if (other !== folder) found.add(other);
    }
    imports.set(folder, found);
  }
  return imports;
}

function reachedFrom(folder: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>(imports.get(folder));
  for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next);
  return reached;
}

function foldersInRings(files: Readonly<Record<string, string>>): readonly string[] {
  const imports = folderImports(files);
  return [...imports.keys()].filter((folder) => reachedFrom(folder, imports).has(folder)).sort();
}

async function sources(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, 'src'), { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.ts'));
  const texts = files.map(async (file) => [file, await readFile(join(root, 'src', file), 'utf8')]);
  return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}

describe('the folders of src/', () => {
  it('form no ring, a folder and one inside it included', async () => {
    expect(foldersInRings(await sources())).toEqual([]);
  });
});

describe('a ring', () => {
  it('is noticed between a folder and one inside it', () => {
    const files = {
      'contract/run.ts': "import { all } from './themes/index.ts';",
      'contract/check.ts': '',
      'contract/themes/index.ts': "import type { Check } from '../check.ts';",
      'cli/main.ts': "import '../contract/run.ts';",
    };
    expect(foldersInRings(files)).toEqual(['contract', 'contract/themes']);
  });

  it('is noticed over a third folder, and in an import that is made later', () => {
    const files = {
      'http/edge.ts': "export * from '../control/guard.ts';",
      'control/guard.ts': "const late = await import('./seeds/seed.ts');",
      'control/seeds/seed.ts': "import '../../http/edge.ts';",
    };
    expect(foldersInRings(files)).toEqual(['control', 'control/seeds', 'http']);
  });
});
