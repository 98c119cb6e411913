/** The pages about test runners, followed from top to bottom in a project that has what they tell to install. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { blocksOf, runnerPages } from '../../test/docs/markdown.ts';
import { followConsole } from './console-steps.ts';

/** `project` has all packages. Each page gets a folder of its own beside them, named after the page and `label`. */
export function followRunnerPages(project: string, label: string, env: NodeJS.ProcessEnv): void {
  for (const page of runnerPages) {
    const folder = join(project, `${basename(page, '.md')}-${label}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    symlinkSync('../node_modules', join(folder, 'node_modules'));
    followPage(page, folder, env);
  }
}

function followPage(page: string, folder: string, env: NodeJS.ProcessEnv): void {
  for (const { kind, text, at } of blocksOf(page)) {
    if (kind === 'console') followConsole(text, folder, env);
    else if (kind === 'sh') holdInstalled(text, folder, at);
    else {
      const [, name] = /^\/\/ (\S+)\n/.exec(text) ?? [];
      if (name === undefined) throw new Error(`${at}: nobody knows which file this is`);
      writeFileSync(join(folder, name), text);
    }
  }
}

/** That a command is an installation, of what is there. */
function holdInstalled(command: string, folder: string, at: string): void {
  const [, names] = /^npm install --save-dev ([a-z ]+)$/.exec(command) ?? [];
  if (names === undefined) throw new Error(`${at}: no installation: ${command}`);
  for (const name of names.split(' '))
    if (!existsSync(join(folder, 'node_modules', name)))
      throw new Error(`${at}: ${name} is not installed here`);
}
