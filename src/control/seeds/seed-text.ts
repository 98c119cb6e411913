/** Texts of YAML or JSON, with the line of each of their values. */
import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  YAMLParseError,
  type CST,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../../domain/path.ts';
import { parsedJson, type ParsedJson } from './json-text.ts';
import { SeedError, SeedFindings } from './seed-error.ts';
import { yamlProblem } from './yaml-problem.ts';

export interface ParsedText {
  readonly value: unknown;
  /** `file:line` of the value at the path. */
  readonly at: (path: Path) => string;
}

/** The text of a file: UTF-8, with a byte order mark or without. Throws a SeedError that names the encoding otherwise. */
export function decodedText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || bytes.subarray(0, 4).includes(0)) throw new SeedError([notUtf8(name, 'UTF-16')]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SeedError([notUtf8(name, 'another encoding')]);
  }
}

function notUtf8(name: string, encoding: string): string {
  return `${name}: it is in ${encoding}; a seed must be in UTF-8`;
}

/** `name` stands for the text in messages; an empty text is an empty value. Throws a SeedError. */
export function parsedText(text: string, name: string): ParsedText {
  if (text.slice(0, 4).includes('\0')) throw new SeedError([notUtf8(name, 'UTF-16')]);
  const json = parsedJson(text);
  return json === undefined ? parsedYaml(text, name) : readFrom(json, text, name);
}

function readFrom(json: ParsedJson, text: string, name: string): ParsedText {
  const { value, nesting, repeated, offsetOf } = json;
  if (nesting > MOST_NESTING) throw new SeedError([nestedTooDeep(name)]);
  const placeAt = (offset: number) => `${name}:${String(lineOf(text, offset))}`;
  const findings = new SeedFindings();
  for (const [offset, key] of repeated)
    findings.add(() => `${placeAt(offset)}: ${standsTwice(key)}`);
  findings.refuse();
  return { value, at: (path) => placeAt(offsetOf(path)) };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1))
    line += 1;
  return line;
}

function parsedYaml(text: string, name: string): ParsedText {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const document = documentIn(text, name, counter);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const lines = text.split(/\r?\n/);
    const line = lineWithContent(lines, lineAt(problem.pos[0]));
    throw new SeedError([`${name}:${String(line)}: ${yamlProblem(problem, lines, line)}`]);
  }
  const findings = new SeedFindings();
  for (const [offset, finding] of mistakesIn(document))
    findings.add(() => `${name}:${String(lineAt(offset))}: ${finding}`);
  findings.refuse();
  const places = new Places(document);
  const at = (path: Path) => `${name}:${String(lineAt(places.offsetOf(path)))}`;
  return { value: valueOf(document, name) ?? {}, at };
}

/** The parser of the tokens needs no stack, what is made of them does. */
const MOST_NESTING = 500;

function documentIn(text: string, name: string, counter: LineCounter): Document {
  try {
    const tokens = [...new Parser(counter.addNewLine).parse(text)];
    if (nestingOf(tokens) > MOST_NESTING) throw new RangeError();
    // The library compares each key of a map with all others; here they are looked up.
    const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
    const [document, second] = [...composer.compose(tokens, true, text.length)];
    if (document === undefined) throw new Error('a text without a document');
    if (second) document.errors.push(new YAMLParseError(placeOf(second), 'MULTIPLE_DOCS', ''));
    return document;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SeedError([nestedTooDeep(name)]);
  }
}

function nestedTooDeep(name: string): string {
  return `${name}: it is nested more than ${String(MOST_NESTING)} deep`;
}

function standsTwice(key: string): string {
  return `the key "${key}" stands there twice`;
}

function placeOf({ range: [from, to] }: Document.Parsed): [number, number] {
  return [from, to];
}

function nestingOf(tokens: readonly CST.Token[]): number {
  let deepest = 0;
  const open = tokens.map((token): readonly [CST.Token, number] => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    deepest = Math.max(deepest, depth);
    if (token.type === 'document' && token.value) open.push([token.value, depth]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return deepest;
}

/** The line, or the one after it that says something; at the end, the last that does. */
function lineWithContent(lines: readonly string[], line: number): number {
  const speaks = (text: string) => !/^\s*(#|$)/.test(text);
  const after = lines.slice(line - 1).findIndex(speaks);
  return after === -1 ? lines.findLastIndex(speaks) + 1 || line : line + after;
}

/** Aliases are followed only here: too many make no value. */
function valueOf(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new SeedError([`${name}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Repeated keys and aliases that lead nowhere, with where they begin. */
function mistakesIn(document: Document): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  const anchors = new Set<string>();
  const look = (node: unknown): void => {
    if (!isNode(node)) return;
    const [offset] = node.range ?? [0];
    if (isAlias(node) && !anchors.has(node.source))
      found.push([offset, `there is no &${node.source} above that *${node.source} could repeat`]);
    if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
    if (isSeq(node)) node.items.forEach(look);
    if (isMap(node)) lookAtMap(node);
  };
  const lookAtMap = ({ items }: YAMLMap): void => {
    const keys = new Set<string>();
    for (const { key, value } of items) {
      const name = keyOf(key);
      if (name === undefined) found.push([offsetOf(key), 'a key must be a text']);
      else if (keys.has(name)) found.push([offsetOf(key), standsTwice(name)]);
      else keys.add(name);
      look(value);
    }
  };
  look(document.contents);
  return found;
}

function keyOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Finds the parts of a document by their paths. */
class Places {
  readonly #document: Document;
  /** By key; looked up once a place in the map is asked for. */
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Of the deepest part of the path that the text has: of its key or, in a list, of the element. */
  offsetOf(path: Path): number {
    let node: unknown = this.#document.contents;
    let offset = 0;
    for (const part of path) {
      const [mark, inner] = this.#partOf(node, part);
      if (!isNode(mark)) break;
      offset = mark.range?.[0] ?? offset;
      node = inner;
    }
    return offset;
  }

  /** Where the part of that name begins, and the node that it is. */
  #partOf(node: unknown, part: string | number): readonly [unknown, unknown] {
    if (isSeq(node)) return [node.items[Number(part)], node.items[Number(part)]];
    const pair = isMap(node) ? this.#pairsOf(node).get(String(part)) : undefined;
    return [pair?.key, pair?.value];
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known) return known;
    const pairs = new Map(map.items.map((pair) => [keyOf(pair.key) ?? '', pair]));
    this.#pairs.set(map, pairs);
    return pairs;
  }
}
