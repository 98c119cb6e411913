/** A picture as the text of an SVG file, which stands by itself. */
import { pathOf } from './path.ts';
import { toneOf, type EdgeShape, type Line, type NodeShape, type Picture } from './shapes.ts';

const STYLE = `
text { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: #212529 }
.title { font-size: 13px; font-weight: 600 }
.about, .note, .label { font-size: 11px; fill: #495057 }
.status { font-size: 11px; font-weight: 600 }
.box { fill: #fff; stroke: #868e96; stroke-width: 1.2 }
.loop { fill: #f8f9fa; stroke-dasharray: 5 3 }
.branches { stroke-dasharray: 5 3 }
.edge { fill: none; stroke: #868e96; stroke-width: 1.4 }
.taken { stroke: #1864ab; stroke-width: 2 }
.back { fill: #fff }
.dot, .end { fill: #495057 }
.open { fill: #fff9db; stroke: #e67700 }
.active { fill: #e7f5ff; stroke: #1971c2; stroke-width: 2 }
.done { fill: #ebfbee; stroke: #2b8a3e }
.failed { fill: #fff5f5; stroke: #c92a2a; stroke-width: 2 }
.off { fill: #f1f3f5; stroke: #495057; stroke-dasharray: 2 2 }
`;

export function svgOf(picture: Picture, title: string): string {
  const { width, height, nodes, edges } = picture;
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="#495057"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...nodes.filter(({ kind }) => kind === 'loop').map(nodeText),
    ...edges.map(edgeText),
    ...nodes.filter(({ kind }) => kind !== 'loop').map(nodeText),
    ...edges.map(labelText),
    '</svg>',
    '',
  ].join('\n');
}

function nodeText({ kind, x, y, width, height, status, name, lines }: NodeShape): string {
  const looks = ['box', kind, toneOf(status)].join(' ');
  const corner = kind === 'task' || kind === 'loop' || kind === 'branches' ? 8 : height / 2;
  const box = `<rect class="${looks}" x="${tenths(x)}" y="${tenths(y)}" width="${tenths(width)}" height="${tenths(height)}" rx="${corner}"/>`;
  return `<g><title>${escaped(name)}</title>${box}${lines.map(lineText).join('')}</g>`;
}

function lineText({ text, look, x, y }: Line): string {
  return `<text class="${look}" x="${tenths(x)}" y="${tenths(y)}">${escaped(text)}</text>`;
}

function edgeText({ stroke, isTaken }: EdgeShape): string {
  const looks = isTaken ? 'edge taken' : 'edge';
  return `<path class="${looks}" d="${pathOf(stroke)}" marker-end="url(#arrow)"/>`;
}

function labelText({ label }: EdgeShape): string {
  if (label === undefined) return '';
  const { text, whole, x, y, width, height } = label;
  const box = `<rect class="back" x="${tenths(x - width / 2)}" y="${tenths(y - height / 2)}" width="${tenths(width)}" height="${tenths(height)}"/>`;
  return `<g><title>${escaped(whole)}</title>${box}<text class="label" text-anchor="middle" x="${tenths(x)}" y="${tenths(y + 4)}">${escaped(text)}</text></g>`;
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Neither markup nor what XML forbids. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
