import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { taskTypes } from '../../src/domain/definitions/task-types.ts';
import { taskTypeOf } from '../../src/domain/engine/task-types/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const facts = 'src/domain/definitions/task-types.ts';
const behaviour = 'src/domain/engine/task-types/index.ts';
const effects = 'src/domain/effects/task-effects.ts';
const tables = [facts, behaviour, effects];

const names = Object.keys(taskTypes);

describe('a task type', () => {
  let errors: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    errors = errorsWith('BRAND_NEW');
  }, 60_000);

  it.each([
    ['facts', facts],
    ['behaviour', behaviour],
    ['an effect, or none', effects],
  ])('does not compile without %s', (_what, file) => {
    expect(errors.get(file)).toEqual([
      expect.stringContaining("Property 'BRAND_NEW' is missing in type"),
    ]);
  });

  it.each(names)('goes inside exactly if its facts say that it holds others: %s', (type) => {
    const task = { name: 'one', taskReferenceName: 'one_ref', type };
    const { holds } = taskTypes[type as keyof typeof taskTypes];

    expect(taskTypeOf(task).inside !== undefined).toBe(holds !== undefined);
  });

  it.each(names)('is asked again by what it waits for exactly if its facts say so: %s', (type) => {
    const task = { name: 'one', taskReferenceName: 'one_ref', type };
    const { joins } = taskTypes[type as keyof typeof taskTypes];

    expect(taskTypeOf(task).join !== undefined).toBe(joins !== undefined);
  });
});

describe('the name of a built-in task type', () => {
  /** Other things of the same name: how the assignment of a Human task ends. */
  const otherMeanings: Readonly<Record<string, string>> = { TERMINATE: 'src/domain/human-tasks/' };
  const files = ['src/domain', 'src/control', 'src/operations'].flatMap(sourcesUnder);
  const found = files.flatMap((path) =>
    wordsIn(path, readFileSync(root + path, 'utf8')).map((word) => ({ path, word })),
  );

  it('is looked for', () => {
    expect(names.length).toBeGreaterThan(60);
    expect(wordsIn('x.ts', "if (a === 'HUMAN') b = { HTTP: `JOIN` };")).toEqual([
      'HUMAN',
      'HTTP',
      'JOIN',
    ]);
  });

  it('stands in the tables of facts, behaviour and effects, and nowhere else', () => {
    const elsewhere = found.filter(
      ({ path, word }) =>
        names.includes(word) &&
        !tables.includes(path) &&
        !path.startsWith(otherMeanings[word] ?? 'nowhere'),
    );

    expect(elsewhere).toEqual([]);
  });

  it.each(tables)('has a row in %s', (table) => {
    const rows = found.filter(({ path }) => path === table).map(({ word }) => word);

    expect(names.filter((name) => !rows.includes(name))).toEqual([]);
  });
});

/** Texts and names of members in the source: where a type may be named. */
function wordsIn(path: string, text: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) words.push(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) words.push(node.name.text);
    if (ts.isPropertyAccessExpression(node)) words.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return words;
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'));
}

/** What the compiler says of each table once the union has another name; nothing is written. */
function errorsWith(added: string): ReadonlyMap<string, readonly string[]> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: tables }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.getCurrentDirectory = () => root;
  host.readFile = (path) => {
    const text = readFile(path);
    return path.endsWith(facts)
      ? text?.replace(/export type BuiltInType =/, `export type BuiltInType = '${added}'`)
      : text;
  };
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram({ rootNames: tables.map((path) => root + path), options, host });
  return new Map(
    tables.map((path) => [
      path,
      program
        .getSemanticDiagnostics(program.getSourceFile(root + path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
}
