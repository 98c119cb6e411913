// What the parts of the build share: where they are, and whether what lies there was built from the files as they are.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Builds, unless all outputs are there and the sources are what they were built from. Paths are from the root; a folder
 * among the sources stands for all that is in it. The lock file, which says with which packages, is always among them.
 */
export async function buildFrom({ mark, sources, outputs, build }) {
  const builtFrom = `${root}build/${mark}`;
  const current = fingerprintOf([...sources, 'package-lock.json']);
  const isBuilt = [builtFrom, ...outputs.map((path) => root + path)].every((path) =>
    existsSync(path),
  );
  if (isBuilt && readFileSync(builtFrom, 'utf8') === current) return;
  await build();
  writeFileSync(builtFrom, current);
}

function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn).sort())
    hash.update(`${path}\n`).update(readFileSync(root + path));
  return hash.digest('hex');
}

function filesIn(path) {
  if (statSync(root + path).isFile()) return [path];
  return readdirSync(root + path, { recursive: true })
    .map((one) => `${path}/${one}`)
    .filter((one) => statSync(root + one).isFile());
}

/** A clone may be newer than what was installed in it. A package without its pages is refused: check:package. */
export function areInstalled(names) {
  const missing = names.filter((name) => !existsSync(`${root}node_modules/${name}/package.json`));
  if (missing.length > 0) console.error(`Not built: ${missing.join(', ')} is missing. Run npm ci.`);
  return missing.length === 0;
}
