/** The text of a seed, in the style of those in examples/. */
import { Document, isCollection, isMap, isScalar, isSeq, Scalar, visit, type Node } from 'yaml';
import { version } from '../../generated/version.ts';
import type { Seed } from '../seeds/seed.ts';

const WIDTH = 110;

/** What is short stands in one line; a blank line parts what stands at the top, and its definitions. */
export function seedYaml(seed: Seed, left: readonly string[]): string {
  const document = new Document(seed, { aliasDuplicateObjects: false });
  const { contents } = document;
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isOldBoolean(node.value)) node.type = Scalar.QUOTE_SINGLE;
    },
  });
  if (isMap(contents))
    for (const { key, value } of contents.items) {
      if (isScalar(key)) key.spaceBefore = true;
      if (isCollection(value)) foldInside(value, 2);
      if (isSeq(value)) spread(value.items as readonly Node[], isScalar(key) ? key.value : '');
    }
  const text = document.toString({
    lineWidth: WIDTH,
    singleQuote: true,
    flowCollectionPadding: true,
  });
  return `${headOf(left)}${text.startsWith('\n') ? '' : '\n'}${text}`;
}

/** What YAML 1.1 reads as true or false: other readers than ours may. */
function isOldBoolean(value: unknown): boolean {
  return typeof value === 'string' && /^(?:y|n|yes|no|on|off)$/i.test(value);
}

/** Long items have a line between them. */
const SPREAD: readonly unknown[] = ['forms', 'workflowDefinitions'];

function spread(items: readonly Node[], key: unknown): void {
  if (!SPREAD.includes(key)) return;
  for (const item of items.slice(1)) item.spaceBefore = true;
}

/** Puts each collection in the given one that is short and has no other inside a map in one line. */
function foldInside(outer: unknown, indent: number): void {
  for (const inner of innerOf(outer)) {
    if (!isCollection(inner)) continue;
    if (isMap(inner) && holdsScalarsOnly(inner, 1) && lengthOf(inner) + indent <= WIDTH - 30)
      inner.flow = true;
    else if (isSeq(inner) && holdsScalarsOnly(inner, 0) && lengthOf(inner) + indent <= WIDTH - 30)
      inner.flow = true;
    else foldInside(inner, indent + 2);
  }
}

function innerOf(node: unknown): readonly unknown[] {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.map(({ value }) => value) : [];
}

/** At most `depth` levels of other collections stand inside. */
function holdsScalarsOnly(node: unknown, depth: number): boolean {
  return innerOf(node).every(
    (inner) => !isCollection(inner) || (depth > 0 && holdsScalarsOnly(inner, depth - 1)),
  );
}

function lengthOf(node: Node): number {
  return JSON.stringify(node.toJSON()).length;
}

function headOf(left: readonly string[]): string {
  const lines = [
    `The state of a cluster, written as a seed by conductor-mock ${version}.`,
    'Secrets stand in it. Times, and ids that stand nowhere below, are given anew when it is loaded.',
    ...(left.length === 0 ? [] : ['', 'Left out, as a seed cannot say it:']),
    ...left.map((one) => `- ${one}`),
  ];
  return lines.map((line) => `${`# ${printable(line)}`.trimEnd()}\n`).join('');
}

/** Nothing in it ends the line of a comment. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return escaped === character ? `\\u${code}` : escaped;
  });
}
