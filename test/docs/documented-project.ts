/** A project of a user, in a folder of its own: it has the packed package, and knows nothing of this repository. */
import { readdirSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, textOf } from './markdown.ts';

export interface DocumentedProject {
  readonly folder: string;
  write(name: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** What the pages tell their readers to install besides. */
const PACKAGES = ['vitest', 'typescript', '@types', '@io-orkes'];

/** What the pages may read of a shell's environment, and nothing else. A package that is missing is not fetched. */
export const environment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  NO_COLOR: '1',
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};

export async function makeProject(): Promise<DocumentedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'documented-project-'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await installPackage(folder);
  for (const name of PACKAGES)
    await symlink(`${root}node_modules/${name}`, join(folder, 'node_modules', name));
  await symlink(`${root}examples`, join(folder, 'examples'));
  await write(
    'package.json',
    JSON.stringify({ private: true, type: 'module', scripts: { test: 'vitest run' } }),
  );
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Puts the package where npm puts it, with the command that `npx` looks for; npm run check:package packs it for real. */
async function installPackage(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/conductor-mock');
  for (const path of ['package.json', ...packedPaths()])
    await cp(root + path, join(installed, path), { recursive: true });
  await symlink(`${root}node_modules`, join(installed, 'node_modules'));
  const program = 'conductor-mock/dist/cli/main.js';
  await chmod(join(folder, 'node_modules', program), 0o755);
  const command = join(folder, 'node_modules/.bin/conductor-mock');
  await mkdir(dirname(command), { recursive: true });
  await symlink(`../${program}`, command);
}

/** The `files` of package.json, their one kind of pattern resolved. */
export function packedPaths(): readonly string[] {
  const { files } = JSON.parse(textOf('package.json')) as { files: readonly string[] };
  return files.flatMap((path) => {
    const [, folder, extension] = /^(.*)\/\*(\.\w+)$/.exec(path) ?? [];
    if (folder === undefined || extension === undefined) return [path];
    const names = readdirSync(root + folder).filter((name) => name.endsWith(extension));
    return names.map((name) => `${folder}/${name}`);
  });
}
