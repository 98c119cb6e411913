import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { documentedOperations, operationsThatRefuse } from '../support/openapi-document.ts';

/**
 * The document lists for every operation what it refuses. The tests of this folder provoke each of these pairs
 * exactly once, by a call of `provokes` (one operation) or `provokesEverywhere` (all that list the refusal; the
 * expansion is the same function here and there). Both only register a test, so a call counts where it certainly
 * runs: with literal names, as a statement of the file or of a `describe`.
 */

const folder = fileURLToPath(new URL('./', import.meta.url));
const REGISTERING = ['provokes', 'provokesEverywhere'];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => ({ path, calls: callsIn(path, readFileSync(folder + path, 'utf8')) }));

const declared = documentedOperations.flatMap(({ operationId, refusals }) =>
  [...refusals.keys()].map((refusal) => `${operationId} ${refusal}`),
);
const provoked = files.flatMap(({ calls }) => calls.flatMap(({ pairs }) => pairs));

describe('the refusals of the document', () => {
  it('are there to be provoked', () => {
    expect(declared.length).toBeGreaterThan(100);
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('are provoked, each by each operation that lists it, once', () => {
    expect(provoked.toSorted()).toEqual(declared.toSorted());
  });

  it('are provoked in the file of their operation, or everywhere', () => {
    const elsewhere = files.flatMap(({ path, calls }) =>
      calls
        .filter(({ operationId }) => operationId !== undefined && !isFileOf(path, operationId))
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('are provoked by calls that certainly register a test', () => {
    const doubtful = files.flatMap(({ path, calls }) =>
      calls.filter(({ certain }) => !certain).map(({ text }) => `${path}: ${text}`),
    );
    expect(doubtful).toEqual([]);
  });
});

describe('a call of provokes', () => {
  it.each([
    ['inside an if', "if (late) provokes('getUser', 'UnknownUser', {});"],
    ['inside a test', "it('x', () => { provokes('getUser', 'UnknownUser', {}); });"],
    ['inside a function', "function f() { provokes('getUser', 'UnknownUser', {}); }"],
    ['in a describe that is skipped', "describe.skip('x', () => { provokes('a', 'b', {}); });"],
    ['with names that are worked out', "provokes(operation, 'UnknownUser', {});"],
    ['under another name', 'const also = provokes;'],
  ])('does not count %s', (_where, source) => {
    expect(callsIn('some.test.ts', source).map(({ certain }) => certain)).toEqual([false]);
  });

  it.each([
    ['at the top', "provokes('getUser', 'UnknownUser', {});"],
    ['in a describe', "describe('x', () => { provokes('getUser', 'UnknownUser', {}); });"],
  ])('counts %s', (_where, source) => {
    expect(callsIn('some.test.ts', source)).toMatchObject([
      { certain: true, pairs: ['getUser UnknownUser'] },
    ]);
  });

  it('does not count in a comment or a text', () => {
    const source = "// provokes('getUser', 'UnknownUser', {});\nconst a = \"provokes('a', 'b')\";";
    expect(callsIn('some.test.ts', source)).toEqual([]);
  });
});

interface RegisteringCall {
  readonly text: string;
  readonly certain: boolean;
  /** Undefined where it stands for all operations. */
  readonly operationId: string | undefined;
  readonly pairs: readonly string[];
}

/** Every mention of a registering function, but where it is imported or taken out of what `provoking` gives. */
function callsIn(path: string, source: string): readonly RegisteringCall[] {
  const found: RegisteringCall[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && REGISTERING.includes(node.text) && !isDeclaration(node))
      found.push(readMention(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

function isDeclaration(node: ts.Identifier): boolean {
  return ts.isBindingElement(node.parent) || ts.isImportSpecifier(node.parent);
}

function readMention(name: ts.Identifier): RegisteringCall {
  const call = name.parent;
  const text = call.getText().split('\n', 1)[0] ?? '';
  if (!ts.isCallExpression(call) || call.expression !== name)
    return { text, certain: false, operationId: undefined, pairs: [] };
  const [first, second] = call.arguments.map((one) =>
    ts.isStringLiteral(one) ? one.text : undefined,
  );
  const everywhere = name.text === 'provokesEverywhere';
  const certain = isRunByItself(call) && first !== undefined && second !== undefined;
  const pairs = everywhere
    ? operationsThatRefuse(first ?? '').map(({ operationId }) => `${operationId} ${first ?? ''}`)
    : [`${first ?? '?'} ${second ?? '?'}`];
  return { text, certain, operationId: everywhere ? undefined : (first ?? '?'), pairs };
}

/** A statement of the file, or of the callback of a plain `describe` that is one itself. */
function isRunByItself(call: ts.CallExpression): boolean {
  if (!ts.isExpressionStatement(call.parent)) return false;
  const around = call.parent.parent;
  if (ts.isSourceFile(around)) return true;
  const callback = around.parent;
  if (!ts.isBlock(around) || !ts.isArrowFunction(callback)) return false;
  const outer = callback.parent;
  return (
    ts.isCallExpression(outer) &&
    ts.isIdentifier(outer.expression) &&
    outer.expression.text === 'describe' &&
    isRunByItself(outer)
  );
}

function isFileOf(path: string, operationId: string): boolean {
  const name = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return path.replaceAll('\\', '/').endsWith(`/${name}.test.ts`);
}
