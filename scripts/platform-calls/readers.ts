// How each source writes down the platform's calls. A reader takes the texts of a source's files and answers with the
// calls that it finds, and with the paths that stand there without a method: somebody has to look at those.
import type { Call } from './call.ts';
import { springCalls } from './spring-calls.ts';

export interface Found {
  readonly calls: readonly Call[];
  readonly unpaired: readonly string[];
}

export interface Reader {
  /** Which files of the source are read, by their paths in it. */
  readonly files: RegExp;
  read(texts: readonly string[]): Found;
}

interface Language {
  readonly files: RegExp;
  /** How a method is written, with the verb as a group. */
  readonly methods: string;
  /** On which side of its path a method usually stands; a method right before a path is always that path's. */
  readonly methodStands: 'before' | 'after';
  /** The pieces of a file that are read by themselves, so that no method is taken from another piece. */
  readonly pieces?: (text: string) => readonly string[];
}

type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
const verbs = 'GET|POST|PUT|DELETE|PATCH';
/** A text in quotes that begins as a path, perhaps behind the address of the server. */
const quotedPath = String.raw`["'\x60](?:[$]?\{[\w.]+\})?(/[A-Za-z][^"'\x60\s]*)["'\x60]`;
const adjacent = /^[\s,(]*(?:\w+,\s*)?(?:\.\w+\(\s*)?[f$]?$/;
/** In characters. A method further away belongs to something else. */
const farthest = { before: 300, after: 2500 };
/** The paths that a client calls outside of /api. */
const outside = /^\/(?:context\.js|webhook\/\{)/;

/** Two packages are written alike. */
const java = client({
  files: /\.java$/,
  methods: `Method\\.(${verbs})\\b|\\s(${verbs})\\(`,
  methodStands: 'before',
});

export const readers: Readonly<Record<string, Reader>> = {
  javascript: client({
    files: /\.mjs\.map$/,
    methods: `\\.(${verbs})(?:<[^(]*>)?\\(\\{|["'](${verbs})["']`,
    methodStands: 'before',
    pieces: ownSources,
  }),
  python: client({ files: /\.py$/, methods: `["'](${verbs})["']`, methodStands: 'after' }),
  java,
  orkesJava: java,
  go: client({
    files: /(?<!_test)\.go$/,
    methods: `(?<!Header)\\.(${verbs})(?:With\\w+)?\\(|ToUpper\\("(${verbs})"\\)`,
    methodStands: 'after',
    pieces: (text) => text.split(/\n(?=func )/),
  }),
  csharp: client({
    files: /^Conductor(\.AI)?\/.*\.cs$/,
    methods: `Method\\.(${verbs})\\b`,
    methodStands: 'after',
  }),
  ruby: client({ files: /\.rb$/, methods: `["'](${verbs})["']`, methodStands: 'after' }),
  docs: { files: /\.mdx?$/, read: documented },
  engine: { files: /\.java$/, read: springCalls },
};

function client(language: Language): Reader {
  const { files, methods, pieces = whole } = language;
  const tokens = RegExp(`${quotedPath}|${methods}`, 'gi');
  return {
    files,
    read: (texts) => {
      const found = texts.flatMap(pieces).map((text) => paired(text, tokens, language));
      return {
        calls: found.flatMap(({ calls }) => calls),
        unpaired: found.flatMap(({ unpaired }) => unpaired),
      };
    },
  };
}

function whole(text: string): readonly string[] {
  return [text];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly path?: string | undefined;
  readonly verb?: Verb | undefined;
}

function paired(text: string, pattern: RegExp, { methodStands }: Language): Found {
  const tokens = [...text.matchAll(pattern)].map(tokenOf);
  const pairs = tokens.flatMap((token, at) => {
    const { path, start } = token;
    if (path === undefined) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isBeside = before?.verb && adjacent.test(text.slice(before.end, start));
    const sides = methodStands === 'before' || isBeside ? [before] : [after, before];
    const method = sides.find((other) => isWithin(farthest[methodStands], token, other))?.verb;
    return [{ path: fullPath(path), method }];
  });
  return {
    calls: pairs.flatMap(({ path, method }) => (method === undefined ? [] : [{ method, path }])),
    unpaired: pairs.flatMap(({ path, method }) => (method === undefined ? [path] : [])),
  };
}

function isWithin(distance: number, token: Token, other: Token | undefined): boolean {
  return other?.verb !== undefined && Math.abs(other.start - token.start) < distance;
}

function fullPath(path: string): string {
  return outside.test(path) ? path : `/api${path.replace(/^\/api(?=\/)/, '')}`;
}

function tokenOf(match: RegExpMatchArray): Token {
  const [text, path, ...verb] = match;
  const start = match.index ?? 0;
  const found = verb.find(Boolean)?.toUpperCase() as Verb | undefined;
  return { start, end: start + text.length, path, verb: found };
}

/** The sources that a package's map holds: the bundle itself has only what its own code uses. */
function ownSources(text: string): readonly string[] {
  const { sources, sourcesContent } = JSON.parse(text) as Record<string, readonly string[]>;
  return (sourcesContent ?? []).filter((_, at) => !sources?.[at]?.includes('node_modules'));
}

function documented(texts: readonly string[]): Found {
  const pattern = RegExp(`\\b(${verbs})\\b[ \`*:]*(/api/[^\\s\`"|)<?]+)`, 'g');
  const calls = texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, method = '', path = '']) => ({ method, path })),
  );
  return { calls, unpaired: [] };
}
