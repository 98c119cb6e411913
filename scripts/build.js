// Builds the package: build/ gets each module by itself, for tests and benchmarks; dist/ gets what ships: the types, and
// the modules bundled into a few files. Node needs several times as long to load 500 small files as to load one.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * The file of each door. What runs in a thread or a process of its own lies beside the chunks: whoever starts it names
 * it as `./name.js`, from whichever chunk the caller came into.
 */
const doors = {
  index: 'build/index.js',
  'pact/index': 'build/pact/index.js',
  'cli/main': 'build/cli/main.js',
  'cli/demo': 'build/cli/demo.js',
  'script-worker': 'build/adapters/script-worker.js',
  'judge-worker': 'build/adapters/json-schema/judge-worker.js',
  'pact-process': 'build/contract/verify/pact-process.js',
};

for (const folder of ['build', 'dist']) rmSync(root + folder, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
cpSync(`${root}build`, `${root}dist`, {
  recursive: true,
  filter: (path) => path.endsWith('.d.ts') || statSync(path).isDirectory(),
});
await build({
  absWorkingDir: root,
  entryPoints: doors,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // Dependencies stay what npm installs.
  packages: 'external',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
});
