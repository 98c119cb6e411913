/** The pages about test runners, followed from top to bottom in a project that has what they tell to install. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { blocksOf, runnerPages } from '../../test/docs/markdown.ts';
import { expect, run } from './command.ts';
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

/** What `init` writes for each runner, run there. */
export function followInit(project: string, label: string, env: NodeJS.ProcessEnv): void {
  for (const [runner, command] of Object.entries(runners)) {
    const folder = join(project, `init-${runner}-${label}`);
    mkdirSync(folder);
    const manifest = { private: true, devDependencies: { [runner]: '*' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    symlinkSync('../node_modules', join(folder, 'node_modules'));
    const said = run('npx', ['--no-install', 'conductor-mock', 'init'], folder, env).stdout;
    expect(said.includes(command.join(' ')), `init does not say ${command.join(' ')}: ${said}`);
    const [program, ...args] = command;
    run(program, args, folder, env);
    console.log(`init: ${said.split('\n')[1] ?? ''}; green`);
  }
}

const runners: Readonly<Record<string, readonly [string, ...string[]]>> = {
  vitest: ['npx', 'vitest', 'run'],
  jest: ['npx', 'jest'],
};

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
