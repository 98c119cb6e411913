// Builds the package: build/ gets each module by itself, for tests and benchmarks; dist/ gets what ships: the types, and
// the modules bundled into a few files. Node needs several times as long to load 500 small files as to load one.
// dist/cjs/ is for whoever calls require() (docs/decisions/0021), and dist/console/ and
// dist/console-reference/ have the pages of the browser, which are built apart.
// Types are only written here, not checked: `npm run check:types` does that. What was built from the same files stays.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { buildConsole } from './build-console.js';
import { buildReference } from './build-reference.js';
import { buildFrom, root } from './built-from.js';

/**
 * The file of each door. What runs in a thread or a process of its own lies beside the chunks: whoever starts it names
 * it as `./name.js`, from whichever chunk the caller came into.
 */
const doors = {
  index: 'src/index.ts',
  'pact/index': 'src/pact/index.ts',
  'matchers/index': 'src/matchers/index.ts',
  'cli/main': 'src/cli/main.ts',
  'cli/demo': 'src/cli/demo.ts',
  'script-worker': 'src/adapters/script-worker.ts',
  'judge-worker': 'src/adapters/json-schema/judge-worker.ts',
  'pact-process': 'src/contract/verify/pact-process.ts',
};

/** What npm installs with the package, or beside it. */
const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const installed = Object.keys({ ...dependencies, ...peerDependencies });

/** The doors that a program can import, and not only start. */
const libraries = ['index', 'pact/index', 'matchers/index'];

async function writeModules() {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const running = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck'], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(running, 'exit');
  if (code !== 0) throw new Error(`the compiler ended with ${code}`);
  for (const path of typesBehind(libraries.map((door) => `${door}.d.ts`)))
    for (const target of ['dist', 'dist/cjs'])
      cpSync(`${root}build/${path}`, `${root}${target}/${path}`);
}

/** The files of types that these need, themselves included, as paths from build/. */
function typesBehind(paths) {
  const found = new Set(paths);
  for (const path of found) {
    const text = readFileSync(`${root}build/${path}`, 'utf8');
    for (const [, named] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g))
      found.add(join(dirname(path), `${named}.d.ts`).replaceAll('\\', '/'));
  }
  return found;
}

/** The types below dist/cjs are those of CommonJS because of the package.json there. */
function writeCommonJs() {
  writeFileSync(`${root}dist/cjs/package.json`, '{ "type": "commonjs" }\n');
  for (const door of libraries) {
    const file = `dist/cjs/${door}.js`;
    const module = relative(dirname(file), `dist/${door}.js`).replaceAll('\\', '/');
    writeFileSync(root + file, commonJsDoor(module));
  }
}

/** Test runners that bring a `require` of their own, as Jest, cannot load ES modules with it; Node's can. */
const commonJsDoor = (module) => `'use strict';

const { features, getBuiltinModule } = require('node:vm').runInThisContext('process');
if (!features.require_module)
  throw new Error(
    'require() of conductor-mock needs Node.js 20.19, or 22.12 and newer; import() works with this one, too',
  );
module.exports = { ...getBuiltinModule('node:module').createRequire(__filename)('${module}') };
`;

const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: doors,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    // Dependencies stay what npm installs; what draws diagrams is bundled (docs/decisions/0038).
    external: installed,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  });

/** Empties build/ and dist/, but for what is of the pages. */
function clean() {
  for (const folder of ['build', 'dist']) {
    mkdirSync(root + folder, { recursive: true });
    for (const name of readdirSync(root + folder))
      if (!name.startsWith('console'))
        rmSync(`${root}${folder}/${name}`, { recursive: true, force: true });
  }
}

const buildPackage = () =>
  buildFrom({
    mark: 'built-from',
    sources: [
      'src',
      'scripts/build.js',
      'scripts/built-from.js',
      'tsconfig.json',
      'tsconfig.build.json',
    ],
    outputs: [
      ...Object.keys(doors).map((door) => `dist/${door}.js`),
      'dist/index.d.ts',
      'dist/cjs/index.js',
    ],
    build: async () => {
      clean();
      await Promise.all([writeModules(), bundle()]);
      writeCommonJs();
    },
  });

await buildPackage();
await buildConsole();
await buildReference();
