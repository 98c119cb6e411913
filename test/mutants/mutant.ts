import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startMockCluster, type MockCluster, type MockClusterOptions } from 'conductor-mock';
import { startTamperingProxy, type Tamper } from './tampering-proxy.ts';

/**
 * A cluster that is wrong on purpose. What verifies clusters has to notice it; a check that no mutant can fail proves
 * nothing. The package itself has no switch for any of this.
 */
export type Mutant = ReplacedText | TamperedAnswers;

interface Wrong {
  readonly name: string;
  /** What it does that a cluster does not, to go on after "a cluster that ". */
  readonly wrong: string;
  /** The number of the behaviour case whose check has to notice it. */
  readonly caughtBy: string;
}

/** The built package with one text in one file replaced. */
export interface ReplacedText extends Wrong {
  /** Below build/. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly replace: string;
  readonly by: string;
}

/** The built package behind a proxy that changes its answers. */
export interface TamperedAnswers extends Wrong {
  readonly tamper: Tamper;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the wrong cluster in this process; closing it removes whatever was made for it. */
export function startMutant(mutant: Mutant, options: MockClusterOptions): Promise<MockCluster> {
  return 'tamper' in mutant
    ? startBehindProxy(mutant, options)
    : startWithReplacedText(mutant, options);
}

async function startBehindProxy({ tamper }: TamperedAnswers, options: MockClusterOptions) {
  const cluster = await startMockCluster(options);
  const proxy = await startTamperingProxy(cluster.url, tamper);
  return { ...cluster, url: proxy.url, close: () => proxy.close().finally(cluster.close) };
}

async function startWithReplacedText(mutant: ReplacedText, options: MockClusterOptions) {
  const folder = mkdtempSync(join(tmpdir(), `mutant-${mutant.name}-`));
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  try {
    layOut(folder, mutant);
    const door = pathToFileURL(join(folder, 'build/index.js')).href;
    const built = (await import(/* @vite-ignore */ door)) as typeof import('conductor-mock');
    const cluster = await built.startMockCluster(options);
    return { ...cluster, close: () => cluster.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The package in a folder of its own; hard links, as Node reads a module where its file really is. */
function layOut(folder: string, mutant: ReplacedText): void {
  for (const path of modules()) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    if (path !== join('build', mutant.file)) link(path, folder);
  }
  for (const beside of ['node_modules', 'openapi', 'conductor-mock-seed.schema.json'])
    symlinkSync(join(root, beside), join(folder, beside));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  writeFileSync(join(folder, 'build', mutant.file), mutated(mutant));
}

function modules(): readonly string[] {
  return readdirSync(join(root, 'build'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join('build', path));
}

/** There are none across devices. */
function link(path: string, folder: string): void {
  try {
    linkSync(join(root, path), join(folder, path));
  } catch {
    cpSync(join(root, path), join(folder, path));
  }
}

export function mutated({ name, file, replace, by }: ReplacedText): string {
  const parts = readFileSync(join(root, 'build', file), 'utf8').split(replace);
  if (parts.length === 2) return parts.join(by);
  throw new Error(
    `the mutant ${name} is stale: its text stands ${parts.length - 1} times in ${file}`,
  );
}
