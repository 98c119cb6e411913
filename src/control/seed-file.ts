/** Seed texts: YAML or JSON, held against conductor-mock-seed.schema.json, with the line of everything wrong. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { seedValidators as validators } from '../generated/validators.ts';
import type { TaskMocks } from '../domain/executions/task-mocks.ts';
import { pathOfPointer } from '../domain/json-pointer.ts';
import { pathText, type Path } from '../domain/path.ts';
import type { Seed } from './seed.ts';

/** A seed that cannot be loaded; the message names the file, the line and what would be right. */
export class SeedError extends Error {
  /** Whether something of that id is there already. */
  readonly exists: boolean;

  constructor(message: string, exists = false) {
    super(message);
    this.name = 'SeedError';
    this.exists = exists;
  }
}

/** A parsed seed that still knows where each of its values stands. */
export interface SeedSource {
  readonly seed: Seed;
  readonly text: string;
  /** `file:line` of the value at the path. */
  readonly at: (path: Path) => string;
}

/** Parses a seed; `name` stands for it in messages. */
export function readSeed(text: string, name: string): SeedSource {
  const { value, at } = parsed(text, name);
  return { seed: checked(value, at), text, at };
}

/** Parses what a seed has under `taskMocks`, on its own. */
export function readTaskMocks(text: string, name: string): TaskMocks {
  const { value, at } = parsed(text, name);
  return checkedMocks(value, ([, ...path]) => at(path));
}

/** Holds task mocks given as a value against the schema. */
export function taskMocksFromValue(value: unknown): TaskMocks {
  return checkedMocks(value, inValue);
}

interface Parsed {
  readonly value: unknown;
  readonly at: SeedSource['at'];
}

/** An empty text is an empty value. */
function parsed(text: string, name: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) {
    throw new SeedError(`${name}:${String(lines.linePos(broken.pos[0]).line)}: ${broken.message}`);
  }
  const at = (path: Path) => `${name}:${String(lineOf(document, lines, path))}`;
  return { value: valueOf(document, name) ?? {}, at };
}

/** Aliases are followed only here: one that leads nowhere, or too many, make no value. */
function valueOf(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new SeedError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Holds a seed given as a value against the schema. */
export function seedFromValue(value: unknown): SeedSource {
  return { seed: checked(value, inValue), text: JSON.stringify(value), at: inValue };
}

function inValue(path: Path): string {
  return pathText(['seed', ...path]);
}

function checked(value: unknown, at: SeedSource['at']): Seed {
  refuse(validators.seed, value, [], at);
  const seed = value as Seed;
  for (const [index, definition] of (seed.workflowDefinitions ?? []).entries()) {
    refuse(validators.definition, definition, ['workflowDefinitions', index], at);
  }
  return seed;
}

function checkedMocks(value: unknown, at: SeedSource['at']): TaskMocks {
  refuse(validators.taskMocks, value, ['taskMocks'], at);
  // A copy: what the caller does with the value afterwards changes nothing here.
  return JSON.parse(JSON.stringify(value)) as TaskMocks;
}

function refuse(
  validate: ValidateFunction,
  value: unknown,
  path: Path,
  at: SeedSource['at'],
): void {
  if (validate(value)) return;
  // What is wrong with the name of a key is told by an error of its own.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  const messages = errors.map((error) => describe(error, value, path, at));
  throw new SeedError([...new Set(messages)].join('\n'));
}

function describe(error: ErrorObject, value: unknown, base: Path, at: SeedSource['at']): string {
  const path = [...base, ...pathOfPointer(error.instancePath, value)];
  const where = path.length === 0 ? 'the seed' : pathText(path);
  const { additionalProperty, allowedValues } = error.params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
  };
  const unknown = additionalProperty ?? error.propertyName;
  const known =
    additionalProperty === undefined
      ? allowedValues
      : Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
  if (unknown !== undefined && known !== undefined) {
    return `${at([...path, unknown])}: ${where} has no key "${unknown}"; its keys are ${known.join(', ')}`;
  }
  const allowed = allowedValues === undefined ? '' : `: ${allowedValues.join(', ')}`;
  return `${at(path)}: ${where} ${error.message ?? 'is not valid'}${allowed}`;
}

/** The line of the deepest part of the path that the text has: that of its key or, in a list, of the element. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    const [mark, inner] = partOf(node, part);
    if (!isNode(mark)) break;
    offset = mark.range?.[0] ?? offset;
    node = inner;
  }
  return lines.linePos(offset).line;
}

/** Where the part of that name begins, and the node that it is. */
function partOf(node: unknown, part: string | number): readonly [unknown, unknown] {
  if (isSeq(node)) return [node.items[Number(part)], node.items[Number(part)]];
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
    : undefined;
  return [pair?.key, pair?.value];
}
