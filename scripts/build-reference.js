// Builds the API reference of web/reference/ into dist/console-reference/: the component that shows OpenAPI documents,
// what the page adds to it, and the licences of both. What was built from the same files stays.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { areInstalled, buildFrom, root } from './built-from.js';

const source = 'web/reference';
const output = 'dist/console-reference';

export const buildReference = () =>
  buildFrom({
    mark: 'console-reference-built-from',
    sources: [source, 'web/src/calls/person.ts', 'scripts/build-reference.js'],
    outputs: [`${output}/index.html`],
    build: async () => {
      if (!areInstalled(['swagger-ui-dist'])) return;
      rmSync(root + output, { recursive: true, force: true });
      writePage(await writeAssets());
      copyLicences();
    },
  });

/** The names of the files, which have a hash of what is in them. */
async function writeAssets() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`${source}/main.ts`],
    outdir: `${output}/assets`,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.outputs).map((path) => basename(path));
}

function writePage(assets) {
  const named = (ending) => assets.find((name) => name.endsWith(ending));
  const page = readFileSync(`${root}${source}/index.html`, 'utf8')
    .replace('main.css', named('.css'))
    .replace('main.js', named('.js'));
  writeFileSync(`${root}${output}/index.html`, page);
}

function copyLicences() {
  const component = `${root}node_modules/swagger-ui-dist`;
  mkdirSync(`${root}${output}/licences`, { recursive: true });
  for (const [from, to] of [
    ['LICENSE', 'swagger-ui.txt'],
    ['NOTICE', 'swagger-ui-notice.txt'],
    ['swagger-ui-es-bundle.js.LICENSE.txt', 'swagger-ui-parts.txt'],
  ])
    cpSync(`${component}/${from}`, `${root}${output}/licences/${to}`);
}
