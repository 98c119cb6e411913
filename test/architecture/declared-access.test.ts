import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { operationSpecs } from '../../src/generated/operations.ts';
import { operations } from '../../src/operations/index.ts';
import { grid } from '../../src/domain/access/grid.ts';
import { declaredCells } from '../../scripts/pages/access.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file beside the operations that stands there only for the compiler. */
const added = `${root}src/operations/human-tasks/tampered.ts`;
const options = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config
  .compilerOptions as object;
const parsed = ts.convertCompilerOptionsFromJson({ ...options, noEmit: true }, root).options;

/** Where the rooms of the domain say what the store keeps of them. */
const records = readdirSync(`${root}src/domain`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('records.ts'))
  .map((file) => `${root}src/domain/${file}`);

/** What the compiler says of each of the sources, as if it were that file. */
function problemsOf(sources: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> {
  const paths = new Map(
    Object.entries(sources).map(([name, text]) => [
      added.replace('tampered', `tampered-${name}`),
      text,
    ]),
  );
  const host = ts.createCompilerHost(parsed);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (path) => paths.has(path) || fileExists(path);
  host.readFile = (path) => paths.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = paths.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...paths.keys(), ...records], parsed, host);
  return Object.fromEntries(
    [...paths.keys()].map((path, at) => [
      Object.keys(sources)[at]!,
      program
        .getSemanticDiagnostics(program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
}

const imports = `
import { humanTaskById } from '../../domain/access/lookups.ts';
import { anyone, each, on, open, type Operation } from '../call/operation.ts';
const answer = { answer: { status: 200, body: 'x' } } as const;
`;
const declared = {
  none: "export const it: Operation<'getVersion'> = () => Promise.resolve(answer);",
  'open-with-a-token': "export const it: Operation<'getUserInfo'> = open(() => ({}) as never);",
  'anyone-without-a-token': "export const it: Operation<'getVersion'> = anyone(() => answer);",
  'anyone-where-some-are-refused':
    "export const it: Operation<'getHumanTask'> = anyone(() => ({}) as never);",
  'on-without-a-refusal-listed':
    "export const it: Operation<'getUserInfo'> = on('users', 'read', () => undefined, () => ({}) as never);",
  'an-unknown-action':
    "export const it: Operation<'getHumanTask'> = each(['humanTask.paint'], () => ({}) as never);",
  'another-thing':
    "export const it: Operation<'getHumanTask'> = on('form', 'update', ({ path }, { read }) => humanTaskById(path.taskId, read).then(() => 1), () => ({}) as never);",
};
const fitting = `
export const one: Operation<'getVersion'> = open(() => answer);
export const other: Operation<'getHumanTask'> = on(
  'humanTask', 'read', ({ path }, { read }) => humanTaskById(path.taskId, read), () => ({}) as never,
);
void anyone; void each;
`;

describe('the declaration of an operation', () => {
  it('compiles only where there is one that fits the document', { timeout: 120_000 }, () => {
    const sources = Object.entries({ ...declared, fitting }).map(([name, text]) => [
      name,
      imports + text,
    ]);
    const problems = problemsOf(Object.fromEntries(sources) as Record<string, string>);
    const relevant = (name: string) =>
      problems[name]!.filter((text) => !text.includes('is declared but'));

    expect(relevant('fitting')).toEqual([]);
    for (const name of Object.keys(declared)) expect(relevant(name), name).not.toEqual([]);
  });

  it('stands for each, and each row of the grid is asked by one', () => {
    const cells = operationSpecs.flatMap(({ operationId }) =>
      declaredCells(operations[operationId].admission),
    );
    const rows = Object.entries(grid).flatMap(([resource, actions]) =>
      Object.keys(actions).map((action) => `${resource}.${action}`),
    );
    // Asked through other rows, or by what a workflow does: UPDATE_TASK.
    const indirect = ['execution.operate', 'humanTask.find', 'task.update'];

    expect(cells.filter((cell) => !rows.includes(cell))).toEqual([]);
    expect(rows.filter((row) => !cells.includes(row) && !indirect.includes(row))).toEqual([]);
  });
});

describe('the refusal of a permission', () => {
  it('is made in a few files only', () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' });
    const refusing = files.filter(
      (file) =>
        // Conformance checks only say what they expect.
        !file.startsWith('contract/') &&
        file.endsWith('.ts') &&
        readFileSync(`${root}src/${file}`, 'utf8').includes('notPermitted('),
    );
    expect(refusing).toEqual(['domain/access/admit.ts']);
  });
});
