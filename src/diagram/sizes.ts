/** How large a node is, and the lines that stand in it. */
import type { GraphNode } from './graph.ts';
import { statusText, type Line } from './shapes.ts';
import { shortened, widthOf, wrapped } from './text.ts';

/** Pixels; titles and states are drawn in one less, and bold, which is as wide. */
const FONT = { title: 14, about: 11, status: 12, note: 11 } as const;
const LEADING = 17;
const INSET = 12;
const TEXT_MOST = 250;
const NARROWEST = 110;
const DOT = 8;
const ROUND = 28;

/** Around what a loop holds; at the right stands the way back. */
const LOOP = { side: 22, right: 34, bottom: 14 };

export interface Sized {
  readonly width: number;
  readonly height: number;
  /** From the corner of the node. */
  readonly lines: readonly Line[];
  /** Where what it holds begins. */
  readonly inside: { readonly x: number; readonly y: number };
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** `body`: the size of what it holds. */
export function sized(node: GraphNode, body: Extent | undefined): Sized {
  if (node.kind === 'dot') return round(DOT, []);
  if (node.kind === 'start' || node.kind === 'end') return round(ROUND, []);
  const lines = linesOf(node);
  const widest = Math.max(...lines.map(({ text, look }) => widthOf(text, FONT[look])));
  const textWidth = Math.max(NARROWEST, widest + 2 * INSET);
  const textHeight = lines.length * LEADING + 12;
  const placed = lines.map((line, at) => ({ ...line, x: INSET, y: 6 + (at + 0.75) * LEADING }));
  if (body === undefined)
    return { width: textWidth, height: textHeight, lines: placed, inside: { x: 0, y: 0 } };
  const width = Math.max(textWidth, body.width + LOOP.side + LOOP.right);
  const x = Math.max(LOOP.side, (width - LOOP.right + LOOP.side - body.width) / 2);
  return {
    width,
    height: textHeight + body.height + LOOP.bottom,
    lines: placed,
    inside: { x, y: textHeight },
  };
}

function round(size: number, lines: readonly Line[]): Sized {
  return { width: size, height: size, lines, inside: { x: 0, y: 0 } };
}

type Written = Pick<Line, 'text' | 'look'>;

function linesOf({ reference, type, name, seen, note }: GraphNode): readonly Written[] {
  const about = [type, ...(name === '' || name === reference ? [] : [name])].join(' · ');
  const title = reference === '' ? name : reference;
  const lines: Written[] = wrapped(title, FONT.title, TEXT_MOST).map((text) => ({
    text,
    look: 'title',
  }));
  const aboutLines = wrapped(reference === '' ? type : about, FONT.about, TEXT_MOST);
  lines.push(...aboutLines.map((text): Written => ({ text, look: 'about' })));
  if (seen !== undefined) lines.push({ text: stateOf(seen), look: 'status' });
  if (note !== undefined) lines.push({ text: shortened(note, FONT.note, TEXT_MOST), look: 'note' });
  return lines;
}

function stateOf({ status, attempts }: { readonly status: string; readonly attempts: number }) {
  const text = statusText(status);
  return attempts > 1 ? `${text} · attempt ${attempts}` : text;
}
