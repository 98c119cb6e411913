// What npm runs after an installation in a clone: builds, where the compilers are installed (they are not by
// `npm ci --omit=dev`).
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const missing = ['esbuild', 'typescript'].filter((compiler) => {
  try {
    resolve(compiler);
    return false;
  } catch {
    return true;
  }
});
if (missing.length === 0) await import('./build.js');
else
  console.log(`Not built: without ${missing.join(' and ')}, which are development dependencies.`);
