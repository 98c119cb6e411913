import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const MOST_LINES = 50;
const MOST_FILES = 30;

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.startsWith('src/generated/'));

describe('the sources', () => {
  it('are looked at', () => {
    expect(files).toContain('src/domain/engine/decider.ts');
    expect(longBodies('x.ts', linesOf(MOST_LINES))).toEqual([]);
    expect(longBodies('x.ts', linesOf(MOST_LINES + 1))).toEqual(['x.ts:1']);
  });

  it(`have no function with a body of more than ${MOST_LINES} lines`, () => {
    const long = files.flatMap((path) => longBodies(path, readFileSync(root + path, 'utf8')));

    expect(long).toEqual([]);
  });
});

describe('each folder of the domain', () => {
  it(`has at most ${MOST_FILES} files directly in it`, () => {
    const folders = new Map<string, number>();
    for (const path of files.filter((one) => one.startsWith('src/domain/'))) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }

    expect(folders.size).toBeGreaterThan(10);
    expect([...folders].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });
});

/** The first lines of functions whose bodies, between the braces, are too long. */
function longBodies(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const long: string[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
    if (body && lineAt(body.getEnd()) - lineAt(body.getStart()) - 1 > MOST_LINES)
      long.push(`${path}:${String(lineAt(node.getStart()))}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return long;
}

/** A function with a body of so many lines. */
function linesOf(count: number): string {
  return `function long() {\n${'a();\n'.repeat(count)}}`;
}
