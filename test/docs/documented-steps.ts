/** A document as its reader follows it: its files written, its servers started, its other commands as steps. */
import type { DocumentedProject } from './documented-project.ts';
import {
  DOCUMENTED_HOST,
  freePort,
  startAsDocumented,
  type DocumentedServer,
} from './documented-server.ts';
import { blocksOf, isShell, type Block } from './markdown.ts';
import type { Step } from './shell-session.ts';

export interface DocumentedStep extends Step {
  /** What the document shows below it; undefined where it shows nothing. */
  readonly shown: Shown | undefined;
}

export interface Shown {
  readonly kind: 'http' | 'json' | 'lines' | 'statuses';
  readonly text: string;
  readonly at: string;
}

export interface FollowedDocument {
  readonly steps: readonly DocumentedStep[];
  readonly env: Readonly<Record<string, string>>;
}

/** Commands that would run the tests again or need more than Node, with a file that shows where they are run. */
export const runElsewhere: Readonly<
  Record<string, { readonly file: string; readonly text: string }>
> = {
  'npm ci && npm start': { file: 'scripts/fresh-clone.sh', text: "'npm ci && npm start'" },
  'npm ci && npm test': { file: 'scripts/fresh-clone.sh', text: "'npm ci && npm test'" },
  'npm ci': { file: '.ci/run', text: ' npm ci\n' },
  'npm test': { file: '.ci/run', text: ' npm test\n' },
  'npm install pg@8': { file: 'test/postgres/documented.test.ts', text: "'npm install pg@8'" },
  'npx conductor-mock --store postgres://mock:secret@db.example:5432/mock': {
    file: 'test/postgres/documented.test.ts',
    text: 'postgres://mock:secret@db.example:5432/mock',
  },
  'npm run test:quick': { file: '.ci/run', text: ' npm run test:quick\n' },
  'npm run check': { file: '.ci/run', text: ' npm run check:static\n' },
  'bash .ci/run': { file: '.ci/run', text: '#!/usr/bin/env bash\n' },
};

/** `isElsewhere` says of which blocks nothing is to be done. */
export async function follow(
  path: string,
  { folder, write }: DocumentedProject,
  isElsewhere: (block: Block) => boolean,
): Promise<FollowedDocument> {
  const blocks = blocksOf(path);
  const hosts = new Map<string, string>();
  const env: Record<string, string> = {};
  const steps: DocumentedStep[] = [];
  for (const [at, block] of blocks.entries()) {
    const name = fileName(block);
    if (name !== undefined) await write(name, addressed(block, hosts));
    if (!isShell(block) || isElsewhere(block)) continue;
    const servers = await serversOf(block, folder);
    for (const { shown, host } of servers) hosts.set(shown, host);
    if (servers.length > 0) continue;
    if (startsInBackground(block)) {
      env['CONDUCTOR_MOCK_PORT'] = await freePort();
      hosts.set(DOCUMENTED_HOST, `127.0.0.1:${env['CONDUCTOR_MOCK_PORT']}`);
    }
    steps.push(...stepsOf({ ...block, text: addressed(block, hosts) }, blocks[at + 1]));
  }
  return { steps, env };
}

/** Where every command of the block is run by somebody else, it is nothing to do here. */
export function isRunElsewhere(block: Block): boolean {
  return commandsOf(block).every(
    (command) => command in runElsewhere && !command.endsWith('start'),
  );
}

/** A block whose first line is a comment with a file name is that file. */
export function fileName({ kind, text }: Block): string | undefined {
  if (isShell({ kind })) return undefined;
  return /^(?:#|\/\/) ([\w-]+\.(?:yaml|mjs|py))\n/.exec(text)?.[1];
}

async function serversOf(block: Block, cwd: string): Promise<readonly DocumentedServer[]> {
  const started: DocumentedServer[] = [];
  // What a console shows has an end.
  if (block.kind === 'console') return started;
  for (const command of commandsOf(block)) {
    const server = await startAsDocumented(command, cwd);
    if (server) started.push(server);
    else if (started.length > 0 && !(command in runElsewhere))
      throw new Error(`${block.at}: "${command}" stands beside a server that never ends`);
  }
  return started;
}

function startsInBackground({ text }: Block): boolean {
  return /^\S*conductor-mock .*&$/m.test(text.replaceAll(/\\\n\s*/g, ''));
}

function commandsOf({ text }: Block): readonly string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function stepsOf(block: Block, next: Block | undefined): readonly DocumentedStep[] {
  const { kind, text, at } = block;
  if (kind !== 'console') {
    const answers = next && (next.kind === 'http' || next.kind === 'json') ? next : undefined;
    const shown = answers && {
      kind: answers.kind as 'http' | 'json',
      text: answers.text,
      at: answers.at,
    };
    return [{ at, script: text, mayFail: false, shown: shown ?? statusesIn(block) }];
  }
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [script, ...lines] = wholeCommand(part);
      const shown: Shown = { kind: 'lines', text: lines.join('\n'), at };
      return { at, script: script ?? '', mayFail: true, shown };
    });
}

/** What the comments above the calls of docs/refusals.md say of their answers. */
function statusesIn({ text, at }: Block): Shown | undefined {
  const statuses = [...text.matchAll(/^# (\d{3}) [A-Z]\w+$/gm)].map(([, status]) => status);
  return statuses.length === 0 ? undefined : { kind: 'statuses', text: statuses.join('\n'), at };
}

/** The command, which a backslash carries on to the next line, and the lines below it. */
function wholeCommand(part: string): readonly string[] {
  const [, command = '', rest = ''] = /^((?:.*\\\n)*.*)\n?([^]*)$/.exec(part) ?? [];
  return rest.trimEnd() === '' ? [command] : [command, ...rest.trimEnd().split('\n')];
}

function addressed({ text, at, kind }: Block, hosts: ReadonlyMap<string, string>): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, (shown) => {
    const host = hosts.get(shown);
    if (host !== undefined) return host;
    if (isShell({ kind })) throw new Error(`${at}: nothing above it starts a server on ${shown}`);
    return shown;
  });
}
