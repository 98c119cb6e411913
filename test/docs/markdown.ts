/** The project's Markdown, taken apart as far as its tests need it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every document, by its path from the root. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort(),
];

/** The pages about test runners: `npm run check:package` has the runners, and follows them. */
export const runnerPages = ['docs/vitest.md', 'docs/jest.md', 'docs/node-test.md'];

export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8');
}

export interface Block {
  /** The first word after the fence, as `sh`. */
  readonly kind: string;
  readonly text: string;
  /** Where to find it: `README.md:12`. */
  readonly at: string;
  /** Where it starts and ends, in lines counted from 0; the fences are among them. */
  readonly from: number;
  readonly to: number;
}

/** Named so in their first line, as the services want them named. */
export const ciSnippets = { gitHub: '.github/workflows/', gitLab: '.gitlab-ci.yml' };

export function isCiSnippet({ text }: Block): boolean {
  return Object.values(ciSnippets).some((name) => text.startsWith(`# ${name}`));
}

const FENCE = /^ *(`{3,}|~{3,})\s*(\S*)/;

/** The fenced blocks of a document. */
export function blocksOf(path: string): readonly Block[] {
  const lines = textOf(path).split('\n');
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const [, fence, kind = ''] = FENCE.exec(lines[from]!) ?? [];
    if (fence === undefined) continue;
    const to = lines.findIndex((line, at) => at > from && line.trim() === fence);
    if (to === -1) throw new Error(`${path}:${from + 1}: the block never ends`);
    const text = lines.slice(from + 1, to).join('\n');
    blocks.push({ kind, text, at: `${path}:${from + 1}`, from, to });
    from = to;
  }
  return blocks;
}

/** Whether a terminal is where it belongs; a `console` block shows what is printed, too. */
export function isShell({ kind }: Pick<Block, 'kind'>): boolean {
  return ['sh', 'console'].includes(kind);
}

/** Whether it shows the way of a consumer outside, which scripts/check-pact-consumer.ts goes. */
export function showsConsumer({ kind, text }: Block): boolean {
  return kind === 'console' && text.startsWith('$ npm install ');
}

/** Whether it needs Python, which `npm run test:python` has. */
export function needsPython({ kind, text }: Block): boolean {
  return isShell({ kind }) && /^(\$ )?python3 /m.test(text);
}

/** Whether it needs PostgreSQL and nginx, which `npm run test:postgres` has. */
export function needsPostgres({ at }: Pick<Block, 'at'>): boolean {
  return at.startsWith('docs/shared-cluster.md:');
}

/** The document without its fenced blocks. */
export function proseOf(path: string): string {
  const blocks = blocksOf(path);
  return textOf(path)
    .split('\n')
    .filter((_line, at) => !blocks.some(({ from, to }) => at >= from && at <= to))
    .join('\n');
}

/** The rows of the one table with this header, cell by cell, as they read. */
export function tableOf(path: string, header: readonly string[]): readonly (readonly string[])[] {
  const lines = proseOf(path).split('\n');
  const heads = lines.flatMap((line, at) =>
    isSameRow(cellsOf(line), header) && /^\|[ :|-]+$/.test(lines[at + 1] ?? '') ? [at] : [],
  );
  const [head, ...more] = heads;
  if (head === undefined || more.length > 0)
    throw new Error(`${path} has ${heads.length} tables of ${header.join(', ')}, not one`);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map(cellsOf);
}

function isSameRow(row: readonly string[], other: readonly string[]): boolean {
  return row.length === other.length && row.every((cell, at) => cell === other[at]);
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll(/\\([_|])/g, '$1'));
}

/** What stands in backticks, without them. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
