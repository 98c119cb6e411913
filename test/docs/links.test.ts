import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedPaths } from './documented-project.ts';
import { codeIn, documents, proseOf, root, textOf } from './markdown.ts';

describe('the documents', () => {
  it.each(documents)('link to files and headings that exist: %s', (path) => {
    expect(linksOf(path).filter((link) => !resolves(link, path))).toEqual([]);
  });

  it.each(documents)('link only to what the package has, too: %s', (path) => {
    const packed = [...packedPaths(), ...alwaysPacked];
    const isPacked = (link: string) => {
      const target = targetOf(link, path);
      return packed.some((one) => target === one || target.startsWith(`${one}/`));
    };

    expect(linksOf(path).filter((link) => !isPacked(link))).toEqual([]);
  });

  it.each(documents)('name paths that exist: %s', (path) => {
    const named = codeIn(proseOf(path)).filter(isPath);

    expect(named.filter((one) => !existsSync(root + one))).toEqual([]);
  });

  it('hold every decision that the code names', () => {
    const numbers = new Set(decisionFiles().map((file) => file.slice(0, 4)));
    const named = sourceFiles().flatMap((path) =>
      [...textOf(path).matchAll(/docs\/decisions\/(\d{4})/g)].map(([, number = '']) => number),
    );

    expect(named.filter((number) => !numbers.has(number))).toEqual([]);
  });
});

describe('the decisions', () => {
  it('are each listed', () => {
    const listed = linksOf('docs/decisions/README.md');

    expect(listed.filter((link) => /^\d/.test(link)).sort()).toEqual(decisionFiles());
  });

  it.each(decisionFiles())('%s says context, decision, alternatives and consequences', (file) => {
    const text = textOf(`docs/decisions/${file}`);

    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 4)} `));
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Alternatives',
      'Consequences',
    ]);
  });
});

/** The links of a document to others of the project. */
function linksOf(path: string): readonly string[] {
  return [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(https?|mailto):/.test(link));
}

/** Packed whatever `files` says. */
const alwaysPacked = ['README.md', 'LICENSE', 'package.json'];

function targetOf(link: string, from: string): string {
  const [file = ''] = link.split('#');
  return file === '' ? from : normalize(join(dirname(from), file));
}

function resolves(link: string, from: string): boolean {
  const [, anchor] = link.split('#');
  const target = targetOf(link, from);
  if (!existsSync(root + target)) return false;
  return anchor === undefined || headingsOf(target).includes(anchor);
}

/** The anchors that a forge gives to the headings. */
function headingsOf(path: string): readonly string[] {
  return [...proseOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const folders = ['src', 'test', 'docs', 'openapi', 'cases', 'contracts', 'scripts', 'examples'];

/** Whether a piece of code is a path of this repository, rather than a pattern or somebody else's. */
function isPath(code: string): boolean {
  if (!/^[\w./-]+$/.test(code)) return false;
  return folders.some((folder) => code.startsWith(`${folder}/`)) || code === '.ci/run';
}

function decisionFiles(): string[] {
  return readdirSync(`${root}docs/decisions`)
    .filter((file) => file !== 'README.md')
    .sort();
}

function sourceFiles(): readonly string[] {
  return ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => statSync(root + path).isFile()),
  );
}
