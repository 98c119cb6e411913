// Builds the pages of web/ into dist/console/. What was built from the same files stays.
import { areInstalled, buildFrom, root } from './built-from.js';

const output = 'dist/console';

/** Of src/ the pages take only types, and what draws definitions. */
export const buildConsole = () =>
  buildFrom({
    mark: 'console-built-from',
    sources: ['web/index.html', 'web/src', 'src/diagram', 'scripts/build-console.js'],
    outputs: [`${output}/index.html`],
    build: async () => {
      if (areInstalled(['@vitejs/plugin-react'])) await writePages();
    },
  });

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
      outDir: root + output,
      emptyOutDir: true,
      target: 'es2022',
      // Without a bundle of its own for old browsers, which would be a script in the page.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      // Of React, Mantine, dagre and all others that the pages hold.
      license: { fileName: 'licences.md' },
    },
  });
}
