/** Several versions of Node.js side by side, from the npm registry, which has each as a package of its platform. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './command.ts';

/** By version: an environment in which `node` is that one. Says aloud which of them the registry does not have. */
export async function installNodes(
  folder: string,
  versions: readonly string[],
): Promise<ReadonlyMap<string, NodeJS.ProcessEnv>> {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  // npm goes on without an optional package that it does not find.
  const optionalDependencies = Object.fromEntries(
    versions.map((version) => [`node-${version}`, `npm:${name}@${version}`]),
  );
  await install(folder, { optionalDependencies }, ['--no-bin-links']);
  const found = new Map<string, NodeJS.ProcessEnv>();
  for (const version of versions) {
    const bin = join(folder, `node_modules/node-${version}/bin`);
    if (existsSync(bin))
      found.set(version, { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` });
    else console.log(`NOT RUN with Node.js ${version}: the registry has no ${name}@${version}.`);
  }
  return found;
}
