// Builds the pages of web/ into dist/console/. What was built from the same files stays.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const builtFrom = `${root}build/console-built-from`;
const output = `${root}dist/console`;

/** The pages take only types from src/; the lock file says with which packages. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = readdirSync(`${root}web`, { recursive: true }).map((path) => `web/${path}`);
  for (const path of [...sources, 'scripts/build-console.js', 'package-lock.json'].sort())
    if (statSync(root + path).isFile()) hash.update(`${path}\n`).update(readFileSync(root + path));
  return hash.digest('hex');
}

export async function buildConsole() {
  const current = fingerprint();
  const isBuilt = existsSync(builtFrom) && existsSync(`${output}/index.html`);
  if (isBuilt && readFileSync(builtFrom, 'utf8') === current) return;
  if (!isInstalled('@vitejs/plugin-react')) {
    console.error('The console is not built: its packages are not there yet. Run npm ci.');
    return;
  }
  await writePages();
  writeFileSync(builtFrom, current);
}

/** A clone may be newer than what was installed in it. A package without its pages is refused: check:package. */
function isInstalled(name) {
  return existsSync(`${root}node_modules/${name}/package.json`);
}

/** Vite is loaded here, since a build that has nothing to write is fast without it. */
async function writePages() {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const leftOut = `${root}web/src/form/left-out.ts`;
  await build({
    root: `${root}web`,
    configFile: false,
    logLevel: 'warn',
    // Also below /t/{tenant} the files are those of the root.
    base: '/',
    plugins: [react()],
    // JSON Forms would compile schemas with it, which the pages may not do (docs/decisions/0034).
    resolve: { alias: { 'ajv-formats': leftOut, ajv: leftOut } },
    build: {
      outDir: output,
      emptyOutDir: true,
      target: 'es2022',
      // Without a bundle of its own for old browsers, which would be a script in the page.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
    },
  });
}
