// Before packing, takes `prepare` out of package.json: it builds a clone, and npm would warn whoever installs the
// package of an install script. With --restore, after packing, puts back what was there.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../package.json', import.meta.url));
const kept = fileURLToPath(new URL('../build/package.json.kept', import.meta.url));

// It is there before packing, too, where an earlier packing was cut off.
if (existsSync(kept)) {
  writeFileSync(manifest, readFileSync(kept));
  rmSync(kept);
}
if (!process.argv.includes('--restore')) {
  const text = readFileSync(manifest, 'utf8');
  const { scripts, ...rest } = JSON.parse(text);
  writeFileSync(kept, text);
  const { prepare: _builds, ...others } = scripts;
  writeFileSync(manifest, `${JSON.stringify({ ...rest, scripts: others }, null, 2)}\n`);
}
