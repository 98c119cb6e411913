import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MockCluster, MockClusterOptions } from 'conductor-mock';

/**
 * A cluster that is wrong on purpose: the built package with one text in one file replaced. What verifies clusters has
 * to notice it; a check that no mutant can fail proves nothing. The package itself has no switch for any of this.
 */
export interface Mutant {
  readonly name: string;
  /** What it does that a cluster does not, to go on after "a cluster that ". */
  readonly wrong: string;
  /** Below dist/. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly replace: string;
  readonly by: string;
  /** The number of the behaviour case whose check has to notice it. */
  readonly caughtBy: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the wrong cluster in this process; closing it removes its files. */
export async function startMutant(
  mutant: Mutant,
  options: MockClusterOptions,
): Promise<MockCluster> {
  const folder = mkdtempSync(join(tmpdir(), `mutant-${mutant.name}-`));
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  try {
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    for (const beside of ['node_modules', 'openapi', 'conductor-mock-seed.schema.json'])
      symlinkSync(join(root, beside), join(folder, beside));
    // No link: what kind of modules these are is read beside them.
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    mutate(join(folder, 'dist', mutant.file), mutant);
    const door = pathToFileURL(join(folder, 'dist/index.js')).href;
    const { startMockCluster } = (await import(
      /* @vite-ignore */ door
    )) as typeof import('conductor-mock');
    const cluster = await startMockCluster(options);
    return { ...cluster, close: () => cluster.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

function mutate(path: string, { name, replace, by }: Mutant): void {
  const parts = readFileSync(path, 'utf8').split(replace);
  if (parts.length !== 2)
    throw new Error(
      `the mutant ${name} is stale: its text stands ${parts.length - 1} times in ${path}`,
    );
  writeFileSync(path, parts.join(by));
}
